package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A new service can't be forgotten where one machine, or the gateway, must know of it. */
class DomainServiceTest {

    private static final String ROUTE = "samenspel.gateway.routes.";

    @Test
    void oneMachineStartsEveryService() throws IOException {
        assertThat(codes()).containsExactlyInAnyOrderElementsOf(Repository.services());
    }

    @Test
    void theGatewayKnowsEveryServiceAtThePortOfOneMachine() {
        var gateway = Repository.settings("gateway");
        var ports = new Ports(8080);

        assertThat(gateway.stringPropertyNames().stream().filter(name -> name.startsWith(ROUTE)))
                .containsExactlyInAnyOrderElementsOf(
                        codes().stream().map(ROUTE::concat).toList());
        assertThat(DomainService.values())
                .allSatisfy(service -> assertThat(gateway.getProperty(ROUTE + service.code()))
                        .isEqualTo("http://localhost:" + ports.of(service)));
    }

    @Test
    void keepsTheNamesThatFoldersAndPathsHave() {
        assertThat(codes()).allMatch(code -> code.matches("[a-z]+"));
    }

    private static List<String> codes() {
        return Arrays.stream(DomainService.values()).map(DomainService::code).toList();
    }
}
