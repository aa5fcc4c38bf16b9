package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.response;
import static org.samenspel.consultations.ConsultationFixtures.submit;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Statistic;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
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
    void tablesOfResponsesHaveNothingButTheCampaignARandomIdAndTheAnswers() {
        assertThat(columns("response")).containsExactlyInAnyOrder("campaign_id uuid", "id uuid", "answers jsonb");
        assertThat(columns("sealed_response"))
                .containsExactlyInAnyOrder("campaign_id uuid", "id uuid", "answers jsonb");
    }

    @Test
    void tablesOfResponsesFillNothingInAndTriggerNothing() {
        assertThat(Database.query("""
                select column_name from information_schema.columns
                where table_name in ('response', 'sealed_response')
                  and (column_default is not null or is_identity = 'YES' or is_generated <> 'NEVER')""")).isEmpty();
        assertThat(Database.query("""
                select tgname from pg_trigger
                where tgrelid in ('response'::regclass, 'sealed_response'::regclass) and not tgisinternal""")).isEmpty();
    }

    @Test
    void commitsAreNotTimestamped() {
        assertThat(Database.query("show track_commit_timestamp").getFirst()).containsValue("off");
    }

    @Test
    void idsOfRespondentsAreNowhereInTheDatabaseOnceTheCampaignIsClosed() {
        String campaign = levl.openCampaign();
        List<UUID> ids = new ArrayList<>();
        for (int person = 0; person < 12; person++) {
            ids.add(UUID.randomUUID());
            submit(campaign, ids.getLast(), "{\"tenure\":\"rent\"}").statusCode(201);
        }
        assertThat(tablesWith(ids.getFirst())).containsExactly("response");

        levl.close(campaign).statusCode(200);

        assertThat(ids).allSatisfy(id -> assertThat(tablesWith(id)).isEmpty());
    }

    /** A deleted row stays in the file until a vacuum; PostgreSQL starts one by itself above threshold + factor × rows. */
    @Test
    void oneResponseDeletedAtTheCloseIsEnoughToHaveTheFileCleaned() {
        assertThat(Database.query("""
                select option_name || '=' || option_value as it
                from pg_class, pg_options_to_table(reloptions) where oid = 'response'::regclass"""))
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
            UUID id = UUID.randomUUID();
            levl.manager()
                    .body(response(id, "{\"tenure\":\"rent\"}"))
                    .post(campaign + "/responses")
                    .then()
                    .statusCode(201);

            long request = driver.threadThatLogged(id.toString());
            assertThat(driver.messagesOf(request).filter(message -> message.contains("FE=> Execute")))
                    .hasSize(1);
            assertThat(driver.messagesOf(request).filter(message -> message.contains("FE=> Sync")))
                    .as("times that the driver waits for the database")
                    .hasSize(1);
        }
    }

    private static List<String> columns(String table) {
        String sql =
                "select column_name || ' ' || data_type as it from information_schema.columns where table_name = '%s'";
        return Database.query(sql.formatted(table)).stream()
                .map(row -> (String) row.get("it"))
                .toList();
    }

    private static List<String> tablesWith(UUID id) {
        return Database.rowCounts().keySet().stream()
                .filter(table -> !Database.query(
                                "select 1 from %s it where it::text like '%%%s%%'".formatted(table, id))
                        .isEmpty())
                .toList();
    }
}
