package org.samenspel.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenspel.gateway.Configured;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

class ClientsTest {
    private static final int BURST = 1_500;
    private static final UUID CAMPAIGN = UUID.fromString("019aa111-0000-7000-8000-00000000000a");
    private static final UUID OTHER = UUID.fromString("019aa222-0000-7000-8000-00000000000a");

    private long now;

    private final Clients clients = new Clients(Configured.gateway(Map.of()).clients(), () -> now);
    private final Client school = client("192.0.2.1");

    @Test
    void lets1500AnswerACampaignAtOnceFromOneAddress() {
        submit(school, CAMPAIGN, BURST);

        refused(school, CAMPAIGN, "4");
    }

    @Test
    void letsOneMoreAnswerEveryFourSeconds() {
        submit(school, CAMPAIGN, BURST);

        now += Duration.ofMillis(3_999).toNanos();
        refused(school, CAMPAIGN, "1");
        now += Duration.ofMillis(1).toNanos();
        submit(school, CAMPAIGN, 1);
        refused(school, CAMPAIGN, "4");
    }

    @Test
    void forgetsWhatWasSentOnceItHasBeenMadeUpFor() {
        submit(school, CAMPAIGN, BURST);

        now += Duration.ofSeconds(4 * BURST).toNanos();
        submit(school, CAMPAIGN, BURST);
        refused(school, CAMPAIGN, "4");
    }

    @Test
    void countsEachCampaignAndEachAddressByItself() {
        submit(school, CAMPAIGN, BURST);

        submit(school, OTHER, BURST);
        submit(client("192.0.2.2"), CAMPAIGN, BURST);
        refused(school, CAMPAIGN, "4");
    }

    @Test
    void letsOneAddressAnswerFourCampaignsAtOnceAndNoMore() {
        IntStream.range(0, 4).forEach(campaign -> submit(school, new UUID(1, campaign), BURST));

        refused(school, OTHER, "1");
    }

    @Test
    void countsTheRespondentBehindATrustedProxyAndNotTheProxy() {
        var behind = new Clients(
                Configured.gateway(Map.of("samenspel.gateway.clients.trusted-proxies", "10.0.0.1"))
                        .clients(),
                () -> now);

        assertThat(behind.of("10.0.0.1", List.of("192.0.2.1")))
                .isNotEqualTo(behind.of("10.0.0.1", List.of("192.0.2.2")));
    }

    @Test
    void aConnectionIsOfItsPeerUnlessThatIsATrustedProxy() {
        var behind = new Clients(
                Configured.gateway(Map.of("samenspel.gateway.clients.trusted-proxies", "10.0.0.1"))
                        .clients(),
                () -> now);

        assertThat(behind.peer("10.0.0.1")).isEmpty();
        assertThat(behind.peer("192.0.2.1")).contains(behind.of("192.0.2.1", List.of()));
    }

    @Test
    void knowsAClientAgainUntilTheDayIsOver() {
        submit(school, CAMPAIGN, BURST);

        now += Duration.ofHours(24).toNanos() - 1;
        clients.forgetDaily();
        assertThat(client("192.0.2.1")).isEqualTo(school);
        now += 1;
        clients.forgetDaily();
        assertThat(client("192.0.2.1")).isNotEqualTo(school);
        submit(school, CAMPAIGN, BURST);
    }

    @Test
    void givesTheSameAddressAnotherNumberInEachProcess() {
        var other = new Clients(Configured.gateway(Map.of()).clients(), () -> now);

        assertThat(other.of("192.0.2.1", List.of())).isNotEqualTo(school);
    }

    private Client client(String address) {
        return clients.of(address, List.of());
    }

    private void submit(Client client, UUID campaign, int times) {
        assertThatCode(() -> IntStream.range(0, times).forEach(time -> clients.admitSubmit(client, campaign)))
                .doesNotThrowAnyException();
    }

    private void refused(Client client, UUID campaign, String retryAfter) {
        assertThatThrownBy(() -> clients.admitSubmit(client, campaign))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.problem()).isEqualTo(GeneralProblem.TOO_MANY_REQUESTS);
                    assertThat(refusal.headers()).containsExactly(Map.entry("Retry-After", retryAfter));
                });
    }
}
