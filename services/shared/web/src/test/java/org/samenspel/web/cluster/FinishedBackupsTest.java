package org.samenspel.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.StandIn;

class FinishedBackupsTest {

    private final List<String> backups = new ArrayList<>();
    private final StandIn server = new StandIn();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theNewestThatIsFinishedCounts() throws IOException, InterruptedException {
        backups.add(backup("consultations-postgres", "primary", "completed", "2027-03-01T02:30:00Z"));
        backups.add(backup("consultations-postgres", "primary", "completed", "2027-03-02T02:30:00Z"));
        backups.add(backup("consultations-postgres", "primary", "running", "2027-03-03T02:30:00Z"));
        backups.add(backup("consultations-postgres", "primary", "failed", "2027-03-04T02:30:00Z"));
        answerBackups();

        assertThat(newest()).contains(Instant.parse("2027-03-02T02:30:00Z"));
        assertThat(server.asked())
                .containsExactly(new StandIn.Asked(
                        "GET /apis/postgresql.cnpg.io/v1/namespaces/interplay/backups", "null", "Bearer token", ""));
    }

    @Test
    void aBackupOfAnotherServerOrOfAStandbyDoesNotCount() throws IOException, InterruptedException {
        backups.add(backup("plans-postgres", "primary", "completed", "2027-03-01T02:30:00Z"));
        backups.add(backup("consultations-postgres", "prefer-standby", "completed", "2027-03-01T02:30:00Z"));
        backups.add("{\"spec\": {\"cluster\": {\"name\": \"consultations-postgres\"}}}");
        answerBackups();

        assertThat(newest()).isEmpty();
    }

    @Test
    void aRefusalFailsSoThatTheJobShowsIt() {
        server.answers(403, "{}");

        assertThatThrownBy(this::newest).hasMessageContaining("403").hasMessageContaining("backups");
    }

    private void answerBackups() {
        server.answers(200, "{\"items\": [" + String.join(",", backups) + "]}");
    }

    private static String backup(String cluster, String target, String phase, String began) {
        return """
                {"spec": {"cluster": {"name": "%s"}, "target": "%s"}, "status": {"phase": "%s", "startedAt": "%s"}}
                """.formatted(cluster, target, phase, began);
    }

    private Optional<Instant> newest() throws IOException, InterruptedException {
        try (var api = new ApiServer(HttpClient.newHttpClient(), server.address(), "token", "interplay")) {
            return new FinishedBackups(api).newestOf("consultations-postgres");
        }
    }
}
