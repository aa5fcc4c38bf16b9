package org.samenspel.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.StandIn;

class AutoscalerTest {

    private final StandIn server = new StandIn();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void getsItsLeastNumberOfPodsAndNothingElse() throws IOException, InterruptedException {
        keepAtLeast(6);

        assertThat(server.asked())
                .containsExactly(new StandIn.Asked(
                        "PATCH /apis/autoscaling/v2/namespaces/interplay/horizontalpodautoscalers/samenspel-gateway",
                        "application/merge-patch+json",
                        "Bearer token",
                        "{\"spec\":{\"minReplicas\":6}}"));
    }

    @Test
    void aRefusalFailsSoThatTheJobTriesAgain() {
        server.answers(403, "");

        assertThatThrownBy(() -> keepAtLeast(6)).hasMessageContaining("403").hasMessageContaining("samenspel-gateway");
    }

    private void keepAtLeast(int pods) throws IOException, InterruptedException {
        try (var api = new ApiServer(HttpClient.newHttpClient(), server.address(), "token", "interplay")) {
            new Autoscaler(api, "samenspel-gateway").keepAtLeast(pods);
        }
    }
}
