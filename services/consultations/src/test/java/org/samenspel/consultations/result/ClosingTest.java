package org.samenspel.consultations.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.submit;
import static org.samenspel.consultations.ConsultationFixtures.tableOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.consultations.KeyFolders;
import org.samenspel.consultations.key.CampaignKey;
import org.samenspel.consultations.key.KeyService;
import org.samenspel.consultations.response.DestructionService;
import org.samenspel.consultations.response.GeneratedResponses;
import org.samenspel.testing.CapturedLogs;
import org.samenspel.testing.Database;
import org.samenspel.testing.MovableClock;

@QuarkusTest
class ClosingTest {

    private static final int MANY = 20_001;
    private static final String RENT = "{\"tenure\":\"rent\",\"remark\":\"geheim\"}";
    private static final String WAITING = """
            select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()
            and (query ilike '%campaign_result%' or query ilike '%from campaign %')""";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConsultationFixtures levl = ConsultationFixtures.organization();

    @Inject
    KeyService keys;

    @Inject
    DestructionService destruction;

    @Inject
    MovableClock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @Test
    void countsManyResponsesAfterItAnswered() {
        String campaign = large();

        levl.close(campaign).statusCode(200).body("state", equalTo("closing"));

        awaitClosed(campaign);
        levl.manager().get(campaign + "/results").then().body("respondents", equalTo(MANY));
        assertThat(sealed(campaign, "count(*) as n, count(distinct xmin::text) as transactions"))
                .containsExactly(Map.of("n", (long) MANY, "transactions", 1L));
    }

    @Test
    void acceptsNothingWhileItClosesAndHoldsUpNobodyElse() throws SQLException {
        String campaign = large();
        try (Connection holding = Database.connect()) {
            closeAllBut(campaign, holding);

            submit(campaign, UUID.randomUUID(), RENT).statusCode(409);
            String other = levl.openCampaign();
            submit(other, UUID.randomUUID(), RENT).statusCode(201);
            levl.close(other).statusCode(200).body("state", equalTo("closed"));
            levl.manager()
                    .get(campaign)
                    .then()
                    .body("state", equalTo("closing"))
                    .body("closing.waitingFor", equalTo("counting"))
                    .body("closing.of", equalTo(MANY));
            ConsultationFixtures.organization().manager().get(campaign).then().body("closing", nullValue());
        }
        awaitClosed(campaign);
    }

    @Test
    void tellsEveryReplicaHowFarACloseIsInStepsWithoutANewVersion() throws SQLException {
        String campaign = large();
        try (Connection holding = Database.connect()) {
            closeAllBut(campaign, holding);
            String version = levl.etag(campaign);

            assertThat(Database.query("select written, counted from campaign_closing where campaign_id = '%s'"
                            .formatted(idOf(campaign))))
                    .containsExactly(Map.of("written", 20_000, "counted", MANY));
            assertThat(levl.etag(campaign)).isEqualTo(version);
        }
        awaitClosed(campaign);
    }

    @Test
    void countsEveryResponseOnceWhenTheCloseIsKilledBeforeItsEnd() throws SQLException {
        String campaign = large();
        try (Connection holding = Database.connect()) {
            closeAllBut(campaign, holding);

            assertThat(sealed(campaign, "count(*) as n")).containsExactly(Map.of("n", 0L));
            assertThat(kill()).isPositive();
        }
        awaitClosed(campaign);
        levl.manager().get(campaign + "/results").then().body("respondents", equalTo(MANY));
        assertThat(sealed(campaign, "count(*) as n")).containsExactly(Map.of("n", (long) MANY));
    }

    @Test
    void destroysTheKeyAndThenDropsWhatCameIn() {
        String campaign = levl.openCampaign();
        submit(campaign, UUID.randomUUID(), RENT).statusCode(201);
        assertThat(copies(campaign)).allMatch(Files::exists);

        levl.close(campaign).statusCode(200).body("state", equalTo("closed"));

        await().until(() -> Database.query(
                        "select 1 from campaign_key where campaign_id = '%s'".formatted(idOf(campaign)))
                .isEmpty());
        assertThat(copies(campaign)).noneMatch(Files::exists);
        await().untilAsserted(() -> assertThat(Database.rowCounts()).doesNotContainKey(tableOf(campaign)));
    }

    @Test
    void keepsTheKeyAndWhatCameInUntilAllOfItIsReadBack() {
        String campaign = levl.openCampaign();
        UUID id = UUID.fromString(idOf(campaign));
        submit(campaign, UUID.randomUUID(), RENT).statusCode(201);
        Database.execute(
                "update campaign set state = 'CLOSED', kept_until = current_date where id = '%s'".formatted(id));

        try (var logs = new CapturedLogs("org.samenspel", Level.SEVERE)) {
            Database.execute("insert into campaign_closing values ('%s', 0, 0, null)".formatted(id));
            destruction.destroyWhatCameIn(List.of(id));
            // A job that was just looking at it says so instead.
            await().untilAsserted(() ->
                    assertThat(logs.messages()).contains("fact=campaign.sealedDiffers campaign=%s".formatted(id)));
        }

        assertThat(copies(campaign)).allMatch(Files::exists);
        assertThat(Database.rowCounts()).containsEntry(tableOf(campaign), 1L);
        Database.execute("delete from campaign_closing where campaign_id = '%s'".formatted(id));
    }

    @Test
    void goesOnWithoutReadingBackWhenTheKeyIsLostRightAfterTheCount() throws IOException {
        String campaign = levl.openCampaign();
        UUID id = UUID.fromString(idOf(campaign));
        GeneratedResponses.write(CampaignKey.fresh(id), campaign, 1);
        KeyFolders.lose(id);

        try (var logs = new CapturedLogs("org.samenspel", Level.SEVERE)) {
            Database.execute(
                    "update campaign set state = 'CLOSED', kept_until = current_date where id = '%s'".formatted(id));
            Database.execute("insert into campaign_closing values ('%s', 0, 0, null)".formatted(id));
            await().until(() -> !Database.rowCounts().containsKey(tableOf(campaign)));
            assertThat(logs.messages()).containsOnlyOnce("fact=campaign.notReadBack campaign=%s".formatted(id));
        }

        levl.manager().get(campaign).then().body("closing", nullValue()).body("keyCopies", nullValue());
    }

    @Test
    void countsWhatNobodyCanReadTellsItInStepsAndGoesOn() {
        String campaign = levl.openCampaign();
        submit(campaign, 12, RENT);
        Database.execute(
                "update %1$s set content = set_byte(content, 20, get_byte(content, 20) # 1) where ctid = (select min(ctid) from %1$s)"
                        .formatted(tableOf(campaign)));

        try (var logs = new CapturedLogs("org.samenspel", Level.SEVERE)) {
            levl.close(campaign).statusCode(200).body("state", equalTo("closed"));
            assertThat(logs.messages())
                    .containsOnlyOnce(
                            "fact=campaign.responsesUnreadable campaign=%s atMost=10".formatted(idOf(campaign)));
        }

        levl.manager()
                .get(campaign + "/results")
                .then()
                .body("respondents", equalTo(11))
                .body("unreadableAtMost", equalTo(10));
        assertThat(sealed(campaign, "count(*) as n")).containsExactly(Map.of("n", 11L));
        await().untilAsserted(() -> assertThat(Database.rowCounts()).doesNotContainKey(tableOf(campaign)));
    }

    @Test
    void dropsFreeTextThatNobodyReads() {
        String campaign = levl.openCampaign();
        submit(campaign, UUID.randomUUID(), RENT).statusCode(201);

        levl.close(campaign).statusCode(200);

        assertThat(sealed(campaign, "answers::text as it")).containsExactly(Map.of("it", "{\"tenure\": \"rent\"}"));
    }

    @Test
    void keepsFreeTextForTheReviewerWhoIsNamed() {
        String campaign = levl.openCampaignWithReviewer("beleidsmedewerker wonen", ConsultationFixtures.QUESTIONNAIRE);
        submit(campaign, UUID.randomUUID(), RENT).statusCode(201);

        levl.close(campaign).statusCode(200);

        assertThat(sealed(campaign, "answers->>'remark' as it")).containsExactly(Map.of("it", "geheim"));
    }

    @Test
    void deletesAnswersAtTheirTermAndKeepsTheResults() {
        String campaign = levl.openCampaign();
        UUID id = UUID.fromString(idOf(campaign));
        submit(campaign, UUID.randomUUID(), RENT).statusCode(201);
        LocalDate kept = LocalDate.parse(levl.close(campaign).extract().path("keptUntil"));
        assertThat(kept).isEqualTo(LocalDate.now(clock).plusYears(1));
        assertThat(destruction.toDelete()).doesNotContain(id);

        clock.moveTo(kept.plusDays(2).atStartOfDay(clock.getZone()).toInstant());

        assertThat(destruction.toDelete()).contains(id);
        destruction.delete(id);
        assertThat(sealed(campaign, "1")).isEmpty();
        assertThat(destruction.toDelete()).doesNotContain(id);
        levl.manager().get(campaign + "/results").then().statusCode(200);
    }

    private String large() {
        String campaign = levl.openCampaign();
        GeneratedResponses.write(keys.of(UUID.fromString(idOf(campaign))), campaign, MANY);
        return campaign;
    }

    /** Ends it, and lets its close get as far as its last step, for which it waits until {@code holding} is closed. */
    private void closeAllBut(String campaign, Connection holding) throws SQLException {
        holding.setAutoCommit(false);
        levl.close(campaign).statusCode(200).body("state", equalTo("closing"));
        // What the last step writes: the results.
        holding.createStatement()
                .execute("insert into campaign_result values ('%s', current_date, null, 10, null, '[]')"
                        .formatted(idOf(campaign)));
        // Without hurrying the jobs: they would wait here for the connection that we hold.
        await().conditionEvaluationListener(_ -> {})
                .atMost(PATIENCE)
                .until(() -> !waiting().isEmpty());
    }

    /** Until nothing is left to do either: tests that come after it compare what is stored. */
    private void awaitClosed(String campaign) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> levl.manager()
                        .get(campaign)
                        .then()
                        .body("state", equalTo("closed"))
                        .body("closing", nullValue()));
    }

    private List<Integer> waiting() throws SQLException {
        try (Connection administrator = DriverManager.getConnection(database, "postgres", "postgres");
                var rows = administrator.createStatement().executeQuery(WAITING)) {
            return rows.next() ? List.of(rows.getInt(1)) : List.of();
        }
    }

    private int kill() throws SQLException {
        try (Connection administrator = DriverManager.getConnection(database, "postgres", "postgres");
                var rows = administrator
                        .createStatement()
                        .executeQuery("select count(pg_terminate_backend(pid)) from (" + WAITING + ") it")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<Map<String, Object>> sealed(String campaign, String columns) {
        return Database.query(
                "select %s from sealed_response where campaign_id = '%s'".formatted(columns, idOf(campaign)));
    }

    private static List<Path> copies(String campaign) {
        return List.of(
                KeyFolders.CLEAR.resolve(idOf(campaign) + ".key"), KeyFolders.WRAPPED.resolve(idOf(campaign) + ".key"));
    }
}
