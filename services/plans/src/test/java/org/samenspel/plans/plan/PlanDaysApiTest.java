package org.samenspel.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.EventSender;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.contract.Client;

/**
 * Whatever becomes of a published plan, also several times on a day and while it is being revised: every reader gets without a day
 * what it gets on today's date, and each day is read later as it was at its end.
 */
@QuarkusTest
class PlanDaysApiTest {

    private static final Instant BEGIN = Instant.parse("2022-03-25T20:00:00Z");
    private static final int STEPS = 14;
    private static final String DAY_OF_PROGRESS = "\"asOf\":\"[0-9-]+\",\"timeElapsed\":[0-9.]+";

    private final EventSender decisions = new EventSender("governance.decisions.v1");
    private final PlanFixtures levl = PlanFixtures.organization();
    private final Map<LocalDate, Map<String, String>> readThen = new TreeMap<>();

    @Inject
    MovableClock clock;

    private String plan;
    private String indicator;
    private Random random;

    private enum Change {
        RENAME,
        GOALS,
        ACTIONS,
        TARGET,
        WITHDRAW_ACTION,
        RESTORE_ACTION,
        WITHDRAW_INDICATOR,
        RESTORE_INDICATOR,
        MEASURE,
        OPEN,
        CLOSE,
        SUBMIT,
        TAKE_BACK,
        ADOPT
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void readsTodayAsWithoutADayAlsoWhileARevisionIsOpenAndEachDayAsItDidAtItsEnd(long history) {
        random = new Random(history);
        clock.moveTo(BEGIN);
        plan = levl.publishedYearPlan();
        indicator = levl.indicator(plan, "3", "1");
        for (int step = 0; step < STEPS; step++) {
            pass(Duration.ofHours(List.of(0, 1, 3, 24, 50).get(random.nextInt(5))));
            Change change = Change.values()[random.nextInt(Change.values().length)];
            assertThat(done(change)).as(change.name()).isIn(200, 201, 400, 409);

            assertThat(read("?asOf=" + today())).as("after " + change).isEqualTo(read(""));
        }

        pass(Duration.ofDays(1));
        readThen.forEach((day, texts) -> assertThat(texts("?asOf=" + day)).isEqualTo(texts));
    }

    /** What is read on each day that ends is kept. */
    private void pass(Duration time) {
        LocalDate before = today();
        Map<String, String> texts = texts("");
        clock.advance(time);
        before.datesUntil(today()).forEach(day -> readThen.put(day, texts));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<String, String> read(String query) {
        Map<String, String> all = texts(query);
        all.putAll(read(List.of(plan), "*/*", query));
        return all;
    }

    private Map<String, String> texts(String query) {
        List<String> parts = List.of(plan + "/goals", plan + "/actions", plan + "/indicators");
        Map<String, String> all = new TreeMap<>(read(parts, "application/json", query));
        read(parts, "text/csv", query).forEach((address, csv) -> all.put(address + ".csv", csv));
        all.putAll(
                read(List.of(plan + "/goals/OD2.2", plan + "/actions/8", indicator, plan + "/progress"), "*/*", query));
        return all;
    }

    private Map<String, String> read(List<String> addresses, String as, String query) {
        var coordinator = new Client(levl.token("networkCoordinator"));
        return addresses.stream()
                .collect(Collectors.toMap(
                        address -> address,
                        address -> coordinator
                                .get(address + query, as)
                                .expect(200)
                                .content()
                                .replace(query, "")
                                .replaceFirst(DAY_OF_PROGRESS, "")));
    }

    private int done(Change change) {
        String word = "tekst " + random.nextInt(3);
        return switch (change) {
            case RENAME -> status(rename(word));
            case GOALS -> status(levl.revise(plan, "goals", PlanFixtures.GOALS.replace("bundelt", word), word));
            case ACTIONS -> status(levl.revise(plan, "actions", PlanFixtures.ACTIONS.replace("WONEN", word), word));
            case TARGET -> status(levl.decideTarget(indicator, 30 + random.nextInt(3)));
            case WITHDRAW_ACTION -> status(levl.withdraw(plan + "/actions/8", word));
            case RESTORE_ACTION -> status(levl.restore(plan + "/actions/8", word));
            case WITHDRAW_INDICATOR -> status(levl.withdraw(indicator, word));
            case RESTORE_INDICATOR -> status(levl.restore(indicator, word));
            case MEASURE ->
                status(levl.measure(
                        indicator, "{\"measuredOn\":\"%s\",\"value\":%d}".formatted(today(), random.nextInt(40))));
            case OPEN -> status(levl.openRevision(plan, word));
            case CLOSE -> status(levl.closeRevision(plan));
            case SUBMIT -> status(levl.submit(plan));
            case TAKE_BACK ->
                status(levl.planner()
                        .header("If-Match", levl.workingEtag(plan))
                        .delete(plan + "/submission")
                        .then());
            case ADOPT -> adopt();
        };
    }

    private static int status(ValidatableResponse response) {
        return response.extract().statusCode();
    }

    private ValidatableResponse rename(String title) {
        return levl.coordinator()
                .header("If-Match", levl.workingEtag(plan))
                .contentType("application/merge-patch+json")
                .body("{\"title\":{\"nl\":\"%s\"},\"reason\":\"Herziening\"}".formatted(title))
                .patch(plan)
                .then();
    }

    private int adopt() {
        awaitApplied(decisions.send(clock.instant(), UUID.randomUUID(), "taken", UUID.randomUUID(), 0, """
                {"organizationId":"%s","bodyId":"%s","meetingId":"%s","takenOn":"%s","outcome":"adopted",
                 "subject":{"kind":"plan","id":"%s"}}""".formatted(
                        levl.id(), UUID.randomUUID(), UUID.randomUUID(), today(), PlanFixtures.idOf(plan))));
        return 200;
    }
}
