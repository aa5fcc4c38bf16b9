package org.samenspel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.samenspel.testing.Database;
import org.samenspel.testing.Registered;

/**
 * What a record costs a write, from the request to its answer: one with it and one without, by turns, on one connection. Runs
 * when asked ({@code AUDIT_COST=yes}), on an idle machine, and prints what it measured. The server of the tests waits for its disk with
 * {@code POSTGRES_FSYNC=on}, as one does where data matter; else the share of a record is the largest there can be.
 */
@QuarkusTest
@TestProfile(AuditCostTest.Switched.class)
@EnabledIfEnvironmentVariable(named = "AUDIT_COST", matches = "yes")
class AuditCostTest {

    private static final int WARM_UP = 2_000;
    private static final int PAIRS = 6_000;

    private final Registered organization = Registered.organization();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String token = organization.token("planner");

    @Inject
    SwitchedTable table;

    @Test
    void isMeasured() throws IOException, InterruptedException {
        String chest = send("/chests", "POST", "Chest");
        for (int write = 0; write < WARM_UP; write++) {
            micros(chest, write % 2 == 0);
        }
        long before = recordsOf(chest);
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            boolean first = pair % 2 == 0;
            double one = micros(chest, first);
            double other = micros(chest, !first);
            with.add(first ? one : other);
            without.add(first ? other : one);
        }

        System.out.printf(
                "fsync %s: of %d writes each, with a record and without one by turns, one in the middle took %.0f and %.0f µs (%+.1f %%),"
                        + " the mean of the faster three quarters %.0f and %.0f µs (%+.1f %%)%n",
                Database.query("show fsync").getFirst().get("fsync"),
                PAIRS,
                middle(with),
                middle(without),
                100 * (middle(with) / middle(without) - 1),
                fast(with),
                fast(without),
                100 * (fast(with) / fast(without) - 1));
        assertThat(recordsOf(chest) - before).isEqualTo(PAIRS);
    }

    private double micros(String chest, boolean recorded) throws IOException, InterruptedException {
        table.record(recorded);
        long start = System.nanoTime();
        send("/chests/" + chest, "PUT", "Oak " + start);
        return (System.nanoTime() - start) / 1_000.0;
    }

    private String send(String path, String method, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/chests/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/plain")
                .method(method, BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isBetween(200, 204);
        return answer.body();
    }

    private static long recordsOf(String chest) {
        return ((Number)
                        Database.query("select count(*) as n from audit_record where object_id = '%s'".formatted(chest))
                                .getFirst()
                                .get("n"))
                .longValue();
    }

    private static double middle(List<Double> measured) {
        return measured.stream().sorted().skip(measured.size() / 2).findFirst().orElseThrow();
    }

    /** What the machine did beside it in the others is no cost of a write. */
    private static double fast(List<Double> measured) {
        return measured.stream()
                .sorted()
                .limit(measured.size() * 3L / 4)
                .mapToDouble(micros -> micros)
                .average()
                .orElseThrow();
    }

    /** Has a table that can be switched off. */
    public static class Switched implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(SwitchedTable.class);
        }
    }
}
