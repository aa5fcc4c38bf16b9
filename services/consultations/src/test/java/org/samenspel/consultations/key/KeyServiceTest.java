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
import java.util.UUID;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.consultations.KeyFolders;
import org.samenspel.testing.CapturedLogs;
import org.samenspel.testing.Database;
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

    @BeforeEach
    void needNoOtherKey() {
        Database.execute("delete from campaign_key");
        campaign = UUID.fromString(idOf(ConsultationFixtures.organization().draft()));
    }

    @AfterEach
    void bringThePlaceBack() throws IOException {
        KeyFolders.bringWrappedBack();
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
        var other = new KeyService(places, keys);

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
    void givesNoKeyWhenNoCopyCanBeRead() throws IOException {
        create();
        service.of(campaign);
        Files.delete(file(KeyFolders.CLEAR));
        KeyFolders.takeWrappedAway();

        check();

        assertThat(service.remembered(campaign)).isEmpty();
        assertThatExceptionOfType(KeyUnavailable.class).isThrownBy(() -> service.of(campaign));
        assertThat(fewestCopies()).isZero();
    }

    @Test
    void aKeyIsLostOnlyWhenEveryPlaceIsThereAndNoneHasIt() throws IOException {
        create();
        assertThat(service.isLost(campaign)).isFalse();

        Files.delete(file(KeyFolders.CLEAR));
        assertThat(service.isLost(campaign)).as("one has it").isFalse();

        KeyFolders.takeWrappedAway();
        assertThat(service.isLost(campaign)).as("one is away").isFalse();

        KeyFolders.bringWrappedBack();
        Files.write(file(KeyFolders.WRAPPED), new byte[60]);
        assertThat(service.isLost(campaign)).as("none opens").isTrue();
    }

    @Test
    void aKeyThatAReplicaRemembersIsNotLost() throws IOException {
        create();
        service.of(campaign);
        Files.delete(file(KeyFolders.CLEAR));
        Files.delete(file(KeyFolders.WRAPPED));

        assertThat(service.isLost(campaign)).isFalse();

        check();
        assertThat(service.isLost(campaign)).isTrue();
    }

    @Test
    void findsTheKeyAgainWhenItsPlaceIsBack() throws IOException {
        create();
        Files.delete(file(KeyFolders.CLEAR));
        KeyFolders.takeWrappedAway();
        check();

        KeyFolders.bringWrappedBack();
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

    private double fewestCopies() {
        return meters.get("samenspel.campaign.key.copies").gauge().value();
    }

    private Path file(Path place) {
        return place.resolve(campaign + ".key");
    }
}
