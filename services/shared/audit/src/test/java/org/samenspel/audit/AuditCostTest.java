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
 * What a record costs a write, from the request to its answer: rounds with and without, one after the other, on one connection. Runs
 * when asked ({@code AUDIT_COST=yes}), on an idle machine, and prints what it measured. The server of the tests waits for its disk with
 * {@code POSTGRES_FSYNC=on}, as one does where data matter; else the share of a record is the largest there can be.
 */
@QuarkusTest
@TestProfile(AuditCostTest.Switched.class)
@EnabledIfEnvironmentVariable(named = "AUDIT_COST", matches = "yes")
class AuditCostTest {

    private static final int WARM_UP = 20;
    private static final int PAIRS = 60;
    private static final int WRITES = 100;

    private final Registered organization = Registered.organization();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String token = organization.token("planner");

    @Inject
    SwitchedTable table;

    @Test
    void isMeasured() throws IOException, InterruptedException {
        String chest = send("/chests", "POST", "Chest");
        for (int round = 0; round < WARM_UP; round++) {
            micros(chest, round % 2 == 0);
        }
        long before = recordsOf(chest);
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            boolean first = pair % 2 == 0;
            double one = micros(chest, first);
            double other = micros(chest, !first);
            with.add(first ? one : other);
            without.add(first ? other : one);
            shares.add(100 * (with.getLast() / without.getLast() - 1));
        }

        System.out.printf(
                "fsync %s: a write takes %.0f µs with its record and %.0f µs without (medians of %d rounds of %d): %+.1f %% (median of pairs;"
                        + " quartiles %+.1f %% and %+.1f %%)%n",
                Database.query("show fsync").getFirst().get("fsync"),
                quantile(with, 0.5),
                quantile(without, 0.5),
                PAIRS,
                WRITES,
                quantile(shares, 0.5),
                quantile(shares, 0.25),
                quantile(shares, 0.75));
        assertThat(recordsOf(chest) - before).isEqualTo((long) PAIRS * WRITES);
    }

    /** Of each write of a round. */
    private double micros(String chest, boolean recorded) throws IOException, InterruptedException {
        table.record(recorded);
        long start = System.nanoTime();
        for (int write = 0; write < WRITES; write++) {
            send("/chests/" + chest, "PUT", "Oak " + write);
        }
        return (System.nanoTime() - start) / 1_000.0 / WRITES;
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

    private static double quantile(List<Double> measured, double part) {
        return measured.stream()
                .sorted()
                .skip((long) (part * (measured.size() - 1)))
                .findFirst()
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
