package org.samenspel.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What the service serves is its contract, place by place, so that all of {@link ContractRules} holds for it. In a service:
 * {@snippet :
 * @QuarkusTest
 * class ServedContractTest implements ServesContract {}
 * }
 */
public interface ServesContract {

    @Test
    default void servesTheContractAsItWasWritten() {
        Contract contract = Contract.required();

        assertThat(ServedContract.differences(contract.text(), ServedContract.read(contract)))
                .isEmpty();
    }
}
