package org.samenspel.consultations.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.submit;
import static org.samenspel.consultations.ConsultationFixtures.tableOf;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.BackupRole;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.consultations.KeyFolders;
import org.samenspel.consultations.response.DestructionService;
import org.samenspel.testing.CapturedLogs;
import org.samenspel.testing.Database;
import org.samenspel.testing.MovableClock;

/** Where an installation waits for a finished backup. */
@QuarkusTest
@TestProfile(AwaitedBackupTest.Awaiting.class)
class AwaitedBackupTest {

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private String campaign;

    @Inject
    DestructionService destruction;

    @Inject
    ClosingJobs jobs;

    @Inject
    MeterRegistry meters;

    @Inject
    MovableClock clock;

    @BeforeEach
    void close() {
        campaign = levl.openCampaign();
        submit(campaign, UUID.randomUUID(), "{\"tenure\":\"rent\"}").statusCode(201);
        levl.close(campaign).statusCode(200);
        await().until(() -> !Database.query(
                        "select 1 from campaign_closing where read_back_at is not null and campaign_id = '%s'"
                                .formatted(idOf(campaign)))
                .isEmpty());
    }

    @AfterEach
    void bringThePlaceBack() throws IOException {
        KeyFolders.bringBack();
    }

    @Test
    void resultsAreFinalWhileTheKeyWaitsForABackup() {
        levl.manager()
                .get(campaign)
                .then()
                .body("state", equalTo("closed"))
                .body("closing.waitingFor", equalTo("backup"))
                .body("closing.of", nullValue())
                .body("keyCopies", equalTo(2));
        levl.manager().get(campaign + "/results").then().statusCode(200);
        ConsultationFixtures.organization().manager().get(campaign).then().body("closing", nullValue());
    }

    @Test
    void aBackupThatBeganBeforeTheAnswersWereReadBackIsNotEnough() throws SQLException {
        BackupRole.execute(
                "select backup.finished('%s'::timestamptz - interval '1 microsecond')".formatted(readBackAt()));
        destruction.destroyWhatCameIn(List.of(UUID.fromString(idOf(campaign))));

        assertThat(copies()).allMatch(Files::exists);
        assertThat(Database.rowCounts()).containsEntry(tableOf(campaign), 1L);
    }

    /** By the job of any replica, as after a kill. */
    @Test
    void destroysTheKeyWhenABackupThatBeganLaterIsFinished() throws SQLException {
        BackupRole.execute("select backup.finished(clock_timestamp())");

        await().until(() -> !Database.rowCounts().containsKey(tableOf(campaign)));
        assertThat(copies()).noneMatch(Files::exists);
        levl.manager().get(campaign).then().body("closing", nullValue()).body("keyCopies", nullValue());
    }

    /** As the CronJob of the chart does, every ten minutes. */
    @Test
    void aBackupOfAnOperatorIsToldAgainAndAgain() throws SQLException {
        Instant began = Instant.now();
        BackupRole.tell(began);
        BackupRole.tell(began);

        await().until(() -> !Database.rowCounts().containsKey(tableOf(campaign)));
        assertThat(copies()).noneMatch(Files::exists);
    }

    @Test
    void isReadBackOnceHoweverLongItWaits() {
        Object before = readBackAt();

        destruction.destroyWhatCameIn(List.of(UUID.fromString(idOf(campaign))));

        assertThat(readBackAt()).isEqualTo(before);
    }

    @Test
    void saysSoWhenItWaitsTooLong() {
        clock.moveTo(Instant.now().plus(Duration.ofHours(37)));

        try (var logs = new CapturedLogs("org.samenspel", Level.SEVERE)) {
            jobs.sayWhatIsOverdue();
            assertThat(logs.messages()).contains("fact=campaign.backupOverdue campaign=%s".formatted(idOf(campaign)));
        }
        assertThat(meters.get("samenspel.campaign.closing.wait.seconds").gauge().value())
                .isGreaterThan(Duration.ofHours(36).toSeconds());
    }

    @Test
    void saysThatAPlaceOfKeysIsAwayWhereItIsNotTheBackupThatItWaitsFor() throws Exception {
        KeyFolders.takeWrappedAway();
        BackupRole.execute("select backup.finished(clock_timestamp())");
        clock.moveTo(Instant.now().plus(Duration.ofHours(37)));

        try (var logs = new CapturedLogs("org.samenspel", Level.SEVERE)) {
            jobs.sayWhatIsOverdue();
            assertThat(logs.messages())
                    .contains("fact=campaign.destructionOverdue campaign=%s".formatted(idOf(campaign)));
        }
        levl.manager().get(campaign).then().body("closing.waitingFor", equalTo("destruction"));
    }

    @Test
    void whoMakesBackupsTellsOfThemAndCanDoNothingElse() {
        assertThatThrownBy(() -> BackupRole.execute("select backup.finished(clock_timestamp() + interval '1 minute')"))
                .hasMessageContaining("still to come");
        assertThatThrownBy(() -> BackupRole.execute("select * from finished_backup"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> BackupRole.execute("select public.drop_responses('%s')".formatted(idOf(campaign))))
                .isInstanceOf(SQLException.class);
    }

    private String readBackAt() {
        return Database.query("select read_back_at::text as it from campaign_closing where campaign_id = '%s'"
                        .formatted(idOf(campaign)))
                .getFirst()
                .get("it")
                .toString();
    }

    private List<Path> copies() {
        String file = idOf(campaign) + ".key";
        return List.of(KeyFolders.CLEAR.resolve(file), KeyFolders.WRAPPED.resolve(file));
    }

    public static final class Awaiting implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("samenspel.consultations.backup.awaited", "true");
        }
    }
}
