package org.samenspel.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.gateway.Configured;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.access.Identity;
import org.samenspel.gateway.access.Operations;
import org.samenspel.gateway.access.Passage;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

class TargetsTest {

    private final GatewayConfig config = Configured.gateway(Map.of());
    private final Targets targets = new Targets(config, new Operations(config));

    @Test
    void findsServiceByTheNameInThePath() {
        assertThat(targets.find("GET", "/plans/v1/plans/019aa111"))
                .isEqualTo(new Target(
                        "plans", URI.create("http://localhost:8090"), Identity.REQUIRED, Passage.WHOLE, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/unknown/v1/health",
                "/plans",
                "/plans/v1",
                "/plans/v1/",
                "/plans/v2/health",
                "/Plans/v1/health",
                "/plans/v1/health/",
                "/gathered/responses",
                "/gathered/v1/responses",
                "/consultations/gathered/responses",
                "/q/health"
            })
    void findsNothingOutsideConfiguredServices(String path) {
        assertThatThrownBy(() -> targets.find("GET", path))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(GeneralProblem.RESOURCE_NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"019aa111-0000-7000-8000-00000000000a", "019AA111-0000-7000-8000-00000000000A"})
    void oneCampaignIsOneHoweverItsIdIsSpelled(String id) {
        assertThat(targets.find("POST", "/consultations/v1/campaigns/" + id + "/responses")
                        .submitTo())
                .isEqualTo(UUID.fromString("019aa111-0000-7000-8000-00000000000a"));
    }

    /** All but the last two Java itself reads as a UUID. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "19aa111-0-7000-8000-a",
                "1019aa111-0000-7000-8000-00000000000a",
                "019aa111-10000-7000-8000-00000000000a",
                "019aa111-0000-7000-8000-10000000000a0",
                "019aa111-0000-7000-8000-00000000000g",
                "x"
            })
    void refusesTheIdOfACampaignThatIsSpelledInAnotherWay(String id) {
        assertThatThrownBy(() -> targets.find("POST", "/consultations/v1/campaigns/" + id + "/responses"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(GeneralProblem.RESOURCE_NOT_FOUND));
    }
}
