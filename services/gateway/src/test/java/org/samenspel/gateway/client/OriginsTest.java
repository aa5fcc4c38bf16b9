package org.samenspel.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.gateway.Configured;

class OriginsTest {
    private static final String PROXIES = "samenspel.gateway.clients.trusted-proxies";

    @Test
    void believesNobodyWhoIsNoTrustedProxy() {
        assertThat(with("10.0.0.0/8").of("192.0.2.1", List.of("203.0.113.9"))).containsExactly(192, 0, 2, 1);
        assertThat(without().of("192.0.2.1", List.of("203.0.113.9"))).containsExactly(192, 0, 2, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9",
        "'198.51.100.1, 203.0.113.9'",
        "'127.0.0.1, 203.0.113.9'",
        "'203.0.113.9, 10.0.0.2'",
        "'198.51.100.1,203.0.113.9 ,10.0.0.3, 10.0.0.2'",
        "'nonsense, 203.0.113.9'"
    })
    void takesTheLastAddressThatIsNoProxyOfOurs(String forwarded) {
        assertThat(with("10.0.0.0/8").of("10.0.0.1", List.of(forwarded))).containsExactly(203, 0, 113, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.9:51000", "'nonsense', 203.0.113.9:443", "203.0.113.9:51000, 10.0.0.2:80"})
    void readsTheAddressWithoutThePortThatSomeProxiesAdd(String forwarded) {
        assertThat(with("10.0.0.0/8").of("10.0.0.1", List.of(forwarded))).containsExactly(203, 0, 113, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2001:db8:1:2::9]:51000", "[2001:db8:1:2::9]", "2001:db8:1:2::9"})
    void readsAnAddressOfIpv6InBracketsToo(String forwarded) {
        assertThat(with("10.0.0.0/8").of("10.0.0.1", List.of(forwarded)))
                .isEqualTo(without().of("2001:db8:1:2:3:4:5:6", List.of()));
    }

    @Test
    void readsHeadersThatCameInPartsAsOne() {
        assertThat(with("10.0.0.0/8").of("10.0.0.1", List.of("198.51.100.1", "203.0.113.9", "10.0.0.2")))
                .containsExactly(203, 0, 113, 9);
    }

    @Test
    void takesTheProxyItselfWhenItNamesNobody() {
        assertThat(with("10.0.0.1").of("10.0.0.1", List.of())).containsExactly(10, 0, 0, 1);
        assertThat(with("10.0.0.1").of("10.0.0.1", List.of("unknown"))).containsExactly(10, 0, 0, 1);
    }

    @Test
    void countsTheAddressesOfAHomeAsOne() {
        assertThat(without().of("2001:db8:1:2:3:4:5:6", List.of()))
                .isEqualTo(without().of("2001:db8:1:2::9", List.of()))
                .isNotEqualTo(without().of("2001:db8:1:3::9", List.of()));
        assertThat(without().of("::ffff:192.0.2.1", List.of())).containsExactly(192, 0, 2, 1);
    }

    @Test
    void countsAWiderRangeAsOneWhereASiteSaysSo() {
        var wide = new Origins(Configured.gateway(Map.of("samenspel.gateway.clients.ipv4-bits", "20"))
                .clients());

        assertThat(wide.of("192.0.2.1", List.of())).containsExactly(192, 0, 0, 0);
    }

    private static Origins with(String proxies) {
        return new Origins(Configured.gateway(Map.of(PROXIES, proxies)).clients());
    }

    private static Origins without() {
        return new Origins(Configured.gateway(Map.of()).clients());
    }
}
