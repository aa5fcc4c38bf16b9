package org.samenspel.consultations.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samenspel.consultations.ConsultationFixtures.idOf;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.consultations.KeyFolders;
import org.samenspel.testing.CapturedLogs;
import org.samenspel.testing.Database;
import org.samenspel.testing.MovableClock;
import org.samenspel.values.rule.RuleViolation;

@QuarkusTest
class KeyServiceTest {

    private UUID campaign;

    @Inject
    KeyService service;

    @Inject
    KeyPlaces places;

    @Inject
    KeptKeys keys;

    @Inject
    MeterRegistry meters;

    @Inject
    MovableClock clock;

    @BeforeEach
    void needNoOtherKey() {
        Database.execute("delete from campaign_key");
        campaign = UUID.fromString(idOf(ConsultationFixtures.organization().draft()));
    }

    @AfterEach
    void bringThePlaceBack() throws IOException {
        KeyFolders.bringBack();
    }

    @Test
    void refusesToOpenACampaignWhoseKeyIsKeptOnce() throws IOException {
        KeyFolders.takeWrappedAway();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(this::create)
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(KeyRule.CAMPAIGN_KEY_NOT_KEPT));
        assertThat(Database.query("select 1 from campaign_key")).isEmpty();
    }

    @Test
    void givesTheSameKeyToEveryReplica() {
        create();
        var other = new KeyService(places, keys, clock);

        CampaignKey found = QuarkusTransaction.requiringNew().call(() -> other.of(campaign));

        assertThat(found.isSameAs(service.of(campaign))).isTrue();
        assertThat(other.remembered(campaign)).isPresent();
    }

    @Test
    void makesACopyThatIsGoneAgainFromTheOtherOne() throws IOException {
        create();
        Files.delete(file(KeyFolders.CLEAR));

        check();

        assertThat(file(KeyFolders.CLEAR)).exists();
        assertThat(service.copies(campaign)).isEqualTo(2);
    }

    @Test
    void noticesAWrongKeyAndWritesTheRightOneOverIt() throws IOException {
        create();
        CampaignKey right = service.of(campaign);
        Files.write(file(KeyFolders.CLEAR), CampaignKey.fresh(campaign).secret());

        check();

        assertThat(Files.readAllBytes(file(KeyFolders.CLEAR))).isEqualTo(right.secret());
    }

    @Test
    void saysSoWhenOneCopyIsLeft() throws IOException {
        create();
        KeyFolders.takeWrappedAway();

        try (var logs = new CapturedLogs("org.samenspel", Level.SEVERE)) {
            check();

            assertThat(logs.messages())
                    .containsExactly("fact=campaign.keyCopyMissing campaign=%s copies=1".formatted(campaign));
        }
        assertThat(service.copies(campaign)).isEqualTo(1);
        assertThat(fewestCopies()).isEqualTo(1);
        assertThat(service.remembered(campaign)).as("it goes on").isPresent();
    }

    @Test
    void givesNoKeyWhileNoPlaceIsThereAndWritesItBackToTheFirstThatIs() throws IOException {
        create();
        check();
        KeyFolders.unmount(KeyFolders.CLEAR);
        KeyFolders.takeWrappedAway();

        assertThat(logged(this::check)).containsExactly("fact=campaign.keyInMemoryAlone campaign=%s copies=0");
        assertThat(service.remembered(campaign)).isEmpty();
        assertThatExceptionOfType(KeyUnavailable.class).isThrownBy(() -> service.of(campaign));
        assertThat(fewestCopies()).isZero();
        assertThat(KeyFolders.CLEAR).isEmptyDirectory();

        KeyFolders.bringBack();
        Files.delete(file(KeyFolders.CLEAR));
        Files.delete(file(KeyFolders.WRAPPED));
        check();
        assertThat(service.remembered(campaign)).isPresent();
        assertThat(service.copies(campaign)).isEqualTo(2);
    }

    @Test
    void writesAKeyThatBothPlacesLostBackFromMemoryAndSaysSo() throws IOException {
        create();
        check();
        Files.delete(file(KeyFolders.CLEAR));
        Files.delete(file(KeyFolders.WRAPPED));

        assertThat(logged(this::check)).containsExactly("fact=campaign.keyWrittenBack campaign=%s copies=2");

        assertThat(file(KeyFolders.CLEAR)).exists();
        assertThat(file(KeyFolders.WRAPPED)).exists();
    }

    @Test
    void givesNoKeyThatNeitherAPlaceNorMemoryHas() throws IOException {
        create();
        Files.delete(file(KeyFolders.CLEAR));
        Files.delete(file(KeyFolders.WRAPPED));

        assertThat(logged(this::checkAfterARestart)).containsExactly("fact=campaign.keyLost campaign=%s copies=0");
    }

    @Test
    void aKeyIsLostOnlyWhenEveryPlaceIsThereAndNoneHasIt() throws IOException {
        create();
        loseAllButWhatReplicasRemember();
        Files.write(file(KeyFolders.WRAPPED), new byte[60]);
        assertThat(isLostAfterARestart()).as("none opens").isTrue();

        KeyFolders.unmount(KeyFolders.CLEAR);
        assertThat(isLostAfterARestart()).as("one is away").isFalse();
    }

    @Test
    void aKeyIsNotLostBeforeEachReplicaHadItsTurnToWriteItBack() throws IOException {
        create();
        Files.delete(file(KeyFolders.CLEAR));
        Files.delete(file(KeyFolders.WRAPPED));
        clock.moveTo(Instant.parse("2022-03-01T12:00:00Z"));
        checkAfterARestart();

        clock.advance(Duration.ofSeconds(179));
        checkAfterARestart();
        assertThat(isLostAfterARestart()).isFalse();

        clock.advance(Duration.ofSeconds(1));
        assertThat(isLostAfterARestart()).isTrue();
    }

    @Test
    void aPlaceThatIsAwayBeginsTheWaitAnew() throws IOException {
        create();
        loseAllButWhatReplicasRemember();
        KeyFolders.unmount(KeyFolders.CLEAR);
        checkAfterARestart();
        KeyFolders.bringBack();

        assertThat(isLostAfterARestart()).isFalse();
    }

    @Test
    void aKeyThatAReplicaRemembersIsNotLost() throws IOException {
        create();
        check();
        loseAllButWhatReplicasRemember();

        assertThat(service.isLost(campaign)).isFalse();
        check();
        assertThat(isLostAfterARestart()).as("it wrote it back").isFalse();
    }

    @RepeatedTest(50)
    void aKeyIsEitherWrittenBackOrGivenUpNeverBoth() throws Exception {
        create();
        check();
        loseAllButWhatReplicasRemember();
        KeyService other = restarted();

        boolean isGivenUp;
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writingBack = replicas.submit(this::check);
            isGivenUp = replicas.submit(() -> givesUp(other)).get();
            writingBack.get();
        }

        assertThat(Files.exists(file(KeyFolders.CLEAR))).isNotEqualTo(isGivenUp);
        assertThat(Files.exists(file(KeyFolders.WRAPPED))).isNotEqualTo(isGivenUp);
    }

    private boolean givesUp(KeyService replica) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                replica.requireLost(campaign);
                replica.doom(campaign);
            });
            return true;
        } catch (RuleViolation _) {
            return false;
        }
    }

    private void loseAllButWhatReplicasRemember() throws IOException {
        Files.delete(file(KeyFolders.CLEAR));
        Files.delete(file(KeyFolders.WRAPPED));
        Database.execute("update campaign_key set missing_since = now() - interval '1 hour'");
    }

    /** A replica that remembers nothing. */
    private KeyService restarted() {
        return new KeyService(places, keys, clock);
    }

    @Test
    void findsTheKeyAgainWhenItsPlaceIsBack() throws IOException {
        create();
        Files.delete(file(KeyFolders.CLEAR));
        KeyFolders.takeWrappedAway();
        assertThat(service.copies(campaign)).isZero();

        KeyFolders.bringBack();
        check();

        assertThat(service.copies(campaign)).isEqualTo(2);
    }

    @Test
    void destroysAKeyThatIsDoomedAndNeverCopiesItAgain() {
        create();
        service.of(campaign);
        QuarkusTransaction.requiringNew().run(() -> service.doom(campaign));

        service.destroy(campaign);
        check();

        assertThat(file(KeyFolders.CLEAR)).doesNotExist();
        assertThat(file(KeyFolders.WRAPPED)).doesNotExist();
        assertThat(service.remembered(campaign)).isEmpty();
    }

    @Test
    void destroysNoKeyThatIsNeeded() {
        create();

        service.destroy(campaign);

        assertThat(service.copies(campaign)).isEqualTo(2);
    }

    @Test
    void keepsNoKeyInTheDatabase() {
        create();

        byte[] stored = (byte[]) Database.query("select check_value from campaign_key")
                .getFirst()
                .get("check_value");
        assertThat(stored)
                .isEqualTo(service.of(campaign).check())
                .isNotEqualTo(service.of(campaign).secret());
    }

    private void create() {
        QuarkusTransaction.requiringNew().run(() -> service.create(campaign));
    }

    private void check() {
        service.needed();
        service.check(campaign);
    }

    private void checkAfterARestart() {
        QuarkusTransaction.requiringNew().run(() -> restarted().check(campaign));
    }

    private boolean isLostAfterARestart() {
        return QuarkusTransaction.requiringNew().call(() -> restarted().isLost(campaign));
    }

    /** What is said of the campaign, with %s in the place of its id. */
    private List<String> logged(Runnable action) {
        try (var logs = new CapturedLogs("org.samenspel", Level.WARNING)) {
            action.run();
            return logs.messages()
                    .map(message -> message.replace(campaign.toString(), "%s"))
                    .toList();
        }
    }

    private double fewestCopies() {
        return meters.get("samenspel.campaign.key.copies").gauge().value();
    }

    private Path file(Path place) {
        return place.resolve(campaign + ".key");
    }
}
