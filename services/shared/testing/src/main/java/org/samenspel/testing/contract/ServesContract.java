package org.samenspel.testing.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * What the service serves is its contract, place by place, so that all of {@link ContractRules} holds for it, and it can be reached
 * whatever else is away. In a service:
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

    /** What it asks is in it alone: a database or a broker that is away takes no service out of reach. */
    @Test
    default void isReadyWhateverIsAway() {
        Response ready = given().noFilters()
                .get(ConfigProvider.getConfig().getValue("test.management.url", String.class) + "/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.<String>path("checks.name.join(' ').toLowerCase()"))
                .doesNotContain("database", "kafka", "oidc");
        assertThat(ready.<List<Object>>path("checks.data")).as("channels").allMatch(Objects::isNull);
    }
}
