package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.response;
import static org.samenspel.consultations.ConsultationFixtures.stored;
import static org.samenspel.consultations.ConsultationFixtures.submit;
import static org.samenspel.consultations.ConsultationFixtures.tableOf;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Statistic;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.CapturedLogs;
import org.samenspel.testing.Database;

/** Nobody with the whole database, the topics and the logs in hand can tie a response to a person or a moment. */
@QuarkusTest
class AnonymityTest {

    private final ConsultationFixtures levl = ConsultationFixtures.organization();

    @Inject
    MeterRegistry meters;

    @Test
    void tablesOfResponsesHaveNothingButANameAndWhatIsEncrypted() {
        assertThat(columns(tableOf(levl.openCampaign()))).containsExactlyInAnyOrder("name bytea", "content bytea");
        assertThat(columns("sealed_response"))
                .containsExactlyInAnyOrder("campaign_id uuid", "id uuid", "answers jsonb");
    }

    @Test
    void tablesOfResponsesFillNothingInAndTriggerNothing() {
        String open = tableOf(levl.openCampaign());

        assertThat(Database.query("""
                select column_name from information_schema.columns
                where table_name in ('%s', 'sealed_response')
                  and (column_default is not null or is_identity = 'YES' or is_generated <> 'NEVER')""".formatted(open))).isEmpty();
        assertThat(Database.query("""
                select tgname from pg_trigger
                where tgrelid in ('%s'::regclass, 'sealed_response'::regclass) and not tgisinternal""".formatted(open))).isEmpty();
    }

    @Test
    void runningRoleReadsResponsesAndCanNeitherWriteChangeNorDropThem() {
        String open = tableOf(levl.openCampaign());

        assertThat(List.of("select", "insert", "update", "delete", "truncate"))
                .filteredOn(right -> may(right, open))
                .containsExactly("select");
        assertThat(Database.query("select where has_schema_privilege('consultations_app', 'public', 'create')"))
                .isEmpty();
        assertThat(Database.query("select tableowner from pg_tables where tablename = '%s'".formatted(open)))
                .containsExactly(Map.of("tableowner", "consultations_owner"));
    }

    private static boolean may(String right, String table) {
        String sql = "select where has_table_privilege('consultations_app', '%s', '%s')";
        return !Database.query(sql.formatted(table, right)).isEmpty();
    }

    @Test
    void nobodyButTheRunningRoleMayStoreResponses() {
        String store = storeOf(levl.openCampaign()) + "(bytea[], bytea[], timestamptz)";

        assertThat(Database.query("""
                select rolname from pg_roles where rolname like 'consultations%%' and rolname <> 'consultations_owner'
                and has_function_privilege(oid, '%s', 'execute')""".formatted(store))).containsExactly(Map.of("rolname", "consultations_app"));
    }

    @Test
    void whoeverIsLateIsRefusedWithoutAnErrorInTheLogOfTheDatabase() {
        String campaign = levl.openCampaign();
        String store = "select outcome from %s('{}', '{}', now())".formatted(storeOf(campaign));
        assertThat(Database.query(store)).containsExactly(Map.of("outcome", "STORED"));

        levl.close(campaign).statusCode(200);

        assertThat(Database.query(store)).containsExactly(Map.of("outcome", "NOT_OPEN"));
    }

    private static String storeOf(String campaign) {
        return tableOf(campaign).replace("response_", "store_");
    }

    @Test
    void responsesToAnOpenCampaignAreNotDropped() {
        String campaign = levl.openCampaign();

        assertThatThrownBy(() -> Database.query("select drop_responses('%s')".formatted(idOf(campaign))))
                .hasMessageContaining("open campaign");

        assertThat(Database.rowCounts()).containsKey(tableOf(campaign));
    }

    @Test
    void lengthsTellNothingOfAnswersThatAreKept() {
        String campaign = levl.openCampaignWithReviewer(
                "beleidsmedewerker wonen",
                ConsultationFixtures.QUESTIONNAIRE.replace("\"maximumLength\":40", "\"maximumLength\":1000"));

        submit(campaign, UUID.randomUUID(), "{\"tenure\":\"rent\"}").statusCode(201);
        submit(campaign, UUID.randomUUID(), "{\"tenure\":\"rent\",\"remark\":\"%s\"}".formatted("é".repeat(1_000)))
                .statusCode(201);

        assertThat(Database.query("select distinct length(content) as bytes from " + tableOf(campaign)))
                .containsExactly(Map.of("bytes", 32_768));
    }

    @Test
    void theDatabaseKeepsNoStatisticsOfAnswers() {
        String campaign = levl.openCampaign();
        submit(campaign, 20, "{\"tenure\":\"rent\"}");
        levl.close(campaign).statusCode(200);

        Database.execute("analyze sealed_response");

        assertThat(Database.query("select attname from pg_stats where tablename = 'sealed_response'"))
                .contains(Map.of("attname", "campaign_id"))
                .doesNotContain(Map.of("attname", "answers"));
    }

    @Test
    void commitsAreNotTimestamped() {
        assertThat(Database.query("show track_commit_timestamp").getFirst()).containsValue("off");
    }

    @Test
    void idsOfRespondentsAreNowhereInTheDatabaseWhileTheCampaignIsOpenNorAfter() {
        String campaign = levl.openCampaign();
        List<UUID> ids = new ArrayList<>();
        for (int person = 0; person < 12; person++) {
            ids.add(UUID.randomUUID());
            submit(campaign, ids.getLast(), "{\"tenure\":\"rent\"}").statusCode(201);
        }
        assertThat(ids).allSatisfy(id -> assertThat(tablesWith(id)).isEmpty());

        levl.close(campaign).statusCode(200);

        assertThat(ids).allSatisfy(id -> assertThat(tablesWith(id)).isEmpty());
    }

    @Test
    void answersToAnOpenCampaignCanNotBeReadInTheDatabase() {
        String campaign = levl.openCampaign();

        submit(campaign, UUID.randomUUID(), "{\"tenure\":\"rent\",\"remark\":\"verzwegen\"}")
                .statusCode(201);

        assertThat(tablesWith("verzwegen")).isEmpty();
        assertThat(tablesWith(HexFormat.of().formatHex("verzwegen".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(stored(campaign)).isOne();
    }

    @Test
    void sameAnswersLookDifferentAndHaveOneLength() {
        String campaign = levl.openCampaign();
        submit(campaign, 20, "{\"tenure\":\"rent\"}");
        submit(campaign, UUID.randomUUID(), "{\"tenure\":\"own\",\"months\":7,\"barriers\":[\"price\"]}")
                .statusCode(201);

        assertThat(Database.query("""
                select count(distinct content) as contents, count(distinct length(content)) as lengths
                from %s""".formatted(tableOf(campaign))))
                .containsExactly(Map.of("contents", 21L, "lengths", 1L));
    }

    /** A deleted row would stay in the file until a vacuum, and its bytes until they are written over. */
    @Test
    void tableOfResponsesIsGoneOnceTheCampaignIsClosed() {
        String campaign = levl.openCampaign();
        submit(campaign, UUID.randomUUID(), "{\"tenure\":\"rent\"}").statusCode(201);
        assertThat(Database.rowCounts()).containsKey(tableOf(campaign));

        levl.close(campaign).statusCode(200);

        await().untilAsserted(() -> assertThat(Database.rowCounts()).doesNotContainKey(tableOf(campaign)));
    }

    /** A deleted row stays in the file until a vacuum; PostgreSQL starts one by itself above threshold + factor × rows. */
    @Test
    void oneAnswerDeletedAtItsTermIsEnoughToHaveTheFileCleaned() {
        assertThat(Database.query("""
                select option_name || '=' || option_value as it
                from pg_class, pg_options_to_table(reloptions) where oid = 'sealed_response'::regclass"""))
                .extracting(row -> row.get("it"))
                .containsExactlyInAnyOrder("autovacuum_vacuum_threshold=0", "autovacuum_vacuum_scale_factor=0");
        assertThat(Database.query("show autovacuum").getFirst()).containsValue("on");
    }

    @Test
    void sealedResponsesAreInAnotherOrderAndOfOneTransaction() {
        String campaign = levl.openCampaign();
        List<Integer> arrived = new ArrayList<>();
        for (int month = 0; month < 60; month++) {
            arrived.add(month);
            submit(campaign, UUID.randomUUID(), "{\"tenure\":\"rent\",\"months\":%d}".formatted(month))
                    .statusCode(201);
        }

        levl.close(campaign).statusCode(200);

        var rows = Database.query("""
                select (answers->>'months')::int as month, xmin::text as transaction, uuid_extract_version(id) as kind
                from sealed_response where campaign_id = '%s' order by ctid""".formatted(idOf(campaign)));
        assertThat(rows)
                .extracting(row -> row.get("month"))
                .isNotEqualTo(arrived)
                .hasSameElementsAs(arrived);
        assertThat(rows)
                .extracting(row -> row.get("transaction"))
                .containsOnly(rows.getFirst().get("transaction"));
        assertThat(rows).extracting(row -> row.get("kind")).containsOnly(4);
    }

    @Test
    void submissionsLeaveNothingInTheLogs() {
        String campaign = levl.openCampaign();
        UUID id = UUID.randomUUID();

        // At DEBUG nothing else is ours: the client of this test would log what it sends.
        try (var logs = new CapturedLogs("org.samenspel", Level.ALL);
                var others = new CapturedLogs("", Level.INFO)) {
            submit(campaign, id, "{\"tenure\":\"rent\",\"remark\":\"geheim\"}").statusCode(201);
            submit(campaign, id, "{\"tenure\":\"own\",\"remark\":\"geheim\"}").statusCode(409);
            submit(campaign, id, "{\"tenure\":\"geheim\"}").statusCode(400);

            assertThat(Stream.concat(logs.messages(), others.messages()))
                    .noneMatch(message -> message.contains(id.toString()) || message.contains("geheim"));
        }
    }

    /** Who scrapes metrics often could date single answers, and count those of a campaign that nobody may count. */
    @Test
    void noMetricMovesWithSubmissions() {
        String campaign = levl.openCampaign();
        submit(campaign, 1, "{\"tenure\":\"rent\"}");
        Map<String, Double> before = counted();

        submit(campaign, 40, "{\"tenure\":\"rent\"}");

        assertThat(counted())
                .allSatisfy((meter, count) -> assertThat(count - before.getOrDefault(meter, 0.0))
                        .as(meter)
                        .isLessThan(40));
    }

    /** How often each meter of requests and of the database moved so far. */
    private Map<String, Double> counted() {
        var counted = new HashMap<String, Double>();
        for (Meter meter : meters.getMeters()) {
            String name = meter.getId().getName();
            if (Stream.of("jvm", "process", "kafka").noneMatch(name::startsWith)) {
                meter.measure().forEach(measurement -> {
                    if (measurement.getStatistic() == Statistic.COUNT) {
                        counted.put(meter.getId().toString(), measurement.getValue());
                    }
                });
            }
        }
        return counted;
    }

    @Test
    void eventsTellOfNoResponse() {
        String campaign = levl.openCampaign();
        UUID id = UUID.randomUUID();
        submit(campaign, id, "{\"tenure\":\"rent\",\"remark\":\"geheim\"}").statusCode(201);
        levl.close(campaign).statusCode(200);

        assertThat(Database.query(
                        "select payload::text from outbox where aggregateid = '%s'".formatted(idOf(campaign))))
                .hasSize(2)
                .noneMatch(row ->
                        row.toString().contains("geheim") || row.toString().contains(id.toString()));
    }

    @Test
    void submissionIsOneRoundTripToTheDatabaseOnceTheQuestionnaireIsKnownWhateverTokenIsSent() {
        String campaign = levl.openCampaign();
        submit(campaign, UUID.randomUUID(), "{\"tenure\":\"rent\"}").statusCode(201);

        try (var driver = new CapturedLogs("org.postgresql.core.v3.QueryExecutorImpl", Level.FINEST)) {
            levl.manager()
                    .body(response(UUID.randomUUID(), "{\"tenure\":\"rent\"}"))
                    .post(campaign + "/responses")
                    .then()
                    .statusCode(201);

            assertThat(driver.messagesOf("response-writer").filter(message -> message.contains("FE=> Execute")))
                    .hasSize(1);
            assertThat(driver.messagesOf("response-writer").filter(message -> message.contains("FE=> Sync")))
                    .as("times that the writer waits for the database")
                    .hasSize(1);
            assertThat(driver.messagesOf("quarkus-virtual-thread"))
                    .as("the request itself does not ask the database")
                    .isEmpty();
        }
    }

    private static List<String> columns(String table) {
        String sql =
                "select column_name || ' ' || data_type as it from information_schema.columns where table_name = '%s'";
        return Database.query(sql.formatted(table)).stream()
                .map(row -> (String) row.get("it"))
                .toList();
    }

    private static List<String> tablesWith(Object text) {
        return Database.whileTablesGo(() -> Stream.concat(
                        Database.rowCounts().keySet().stream(), Stream.of("audit_record"))
                .filter(table -> !Database.query(
                                "select 1 from %s it where it::text like '%%%s%%'".formatted(table, text))
                        .isEmpty())
                .toList());
    }
}
