package org.samenspel.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.local.DomainService;

class FuzzingTest {

    @Test
    void whatTakesTheClientsOrganizationsAwayComesLast() {
        assertThat(Fuzzing.inTurn(List.of(DomainService.values())))
                .containsExactlyInAnyOrder(DomainService.values())
                .endsWith(DomainService.PARTNERS);
    }
}
