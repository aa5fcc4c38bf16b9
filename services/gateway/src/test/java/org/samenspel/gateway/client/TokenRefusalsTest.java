package org.samenspel.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenspel.gateway.Configured;

/** Whoever comes without a good token is counted, and is not told from the others near it. */
class TokenRefusalsTest {
    private final TokenRefusals refusals =
            new TokenRefusals(Configured.gateway(Map.of("samenspel.gateway.clients.trusted-proxies", "10.0.0.0/8"))
                    .clients());

    @Test
    void countsByRangeOfAddresses() {
        count("203.0.113.9");
        count("203.0.113.77");
        count("198.51.100.1");
        count("2001:db8:1:2::9");
        count("2001:db8:1:3::7");

        assertThat(refusals.take())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("203.0.113.0/24", 2L, "198.51.100.0/24", 1L, "2001:db8:1:0:0:0:0:0/48", 2L));
    }

    @Test
    void believesATrustedProxyWhoAsks() {
        refusals.count("10.0.0.1", List.of("203.0.113.9"));

        assertThat(refusals.take()).containsOnlyKeys("203.0.113.0/24");
    }

    @Test
    void beginsAnewWhenItWasTold() {
        count("203.0.113.9");
        refusals.tell();

        assertThat(refusals.take()).isEmpty();
    }

    @Test
    void tellsOfMoreRangesThanItTellsApartOneNumber() {
        for (int range = 0; range < TokenRefusals.MOST + 20; range++) {
            count("192.0." + range + ".1");
        }
        count("192.0.0.2");

        assertThat(refusals.take())
                .hasSize(TokenRefusals.MOST + 1)
                .containsEntry(TokenRefusals.OTHERS, 20L)
                .containsEntry("192.0.0.0/24", 2L);
    }

    @Test
    void countsWhoHasLeftAlready() {
        count("");

        assertThat(refusals.take()).containsExactly(Map.entry("unknown", 1L));
    }

    private void count(String address) {
        refusals.count(address, List.of());
    }
}
