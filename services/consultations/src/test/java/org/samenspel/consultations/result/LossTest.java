package org.samenspel.consultations.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.submit;
import static org.samenspel.consultations.ConsultationFixtures.tableOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.consultations.KeyFolders;
import org.samenspel.consultations.key.CampaignKey;
import org.samenspel.consultations.response.GeneratedResponses;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSchemas;

/** A campaign whose key no replica has in memory, as after a restart. */
@QuarkusTest
class LossTest {

    private static final String PROBLEM = "urn:problem-type:samenspel:";

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private String campaign;

    @BeforeEach
    void open() {
        campaign = levl.openCampaign();
        GeneratedResponses.write(CampaignKey.fresh(UUID.fromString(idOf(campaign))), campaign, 12);
    }

    @AfterEach
    void bringThePlaceBack() throws IOException {
        KeyFolders.bringBack();
    }

    @Test
    void aCampaignWhoseKeyIsGoneEndsWithoutResultsAndItsResponsesAreDropped() throws IOException {
        loseTheKey();

        lose().statusCode(200).body("state", equalTo("lost")).body("lossReason", equalTo("herstart"));

        await().untilAsserted(() -> assertThat(Database.rowCounts()).doesNotContainKey(tableOf(campaign)));
        await().until(() -> Database.query(
                        "select 1 from campaign_key where campaign_id = '%s'".formatted(idOf(campaign)))
                .isEmpty());
        levl.manager()
                .get(campaign + "/results")
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "campaignLost"));
        submit(campaign, UUID.randomUUID(), "{\"tenure\":\"rent\"}").statusCode(409);
    }

    @Test
    void tellsThatItIsLostAndNoNumberOfRespondents() throws IOException {
        loseTheKey();
        lose().statusCode(200);
        lose().statusCode(200);

        await().until(() -> events().size() == 2);
        assertThat(events()).allSatisfy(EventSchemas::assertValid);
        assertThat(new String(events().getLast().value(), StandardCharsets.UTF_8))
                .contains(idOf(campaign))
                .doesNotContain("respondents", "herstart");
    }

    @Test
    void isLostWhileItClosesToo() throws IOException {
        loseTheKey();
        levl.close(campaign).statusCode(200).body("state", equalTo("closing"));

        lose().statusCode(200).body("state", equalTo("lost"));

        await().untilAsserted(() -> assertThat(Database.rowCounts()).doesNotContainKey(tableOf(campaign)));
    }

    @Test
    void whatCameInIsShownUntilNothingOfItIsLeft() throws IOException {
        loseTheKey();
        Path unfinished = copy(KeyFolders.CLEAR).resolveSibling(idOf(campaign) + ".key.new");
        Files.createFile(Files.createDirectory(unfinished).resolve("in the way"));

        lose().statusCode(200).body("state", equalTo("lost")).body("closing.waitingFor", equalTo("destruction"));

        Files.delete(unfinished.resolve("in the way"));
        Files.delete(unfinished);
        await().until(() -> levl.manager().get(campaign).path("closing") == null);
    }

    @Test
    void isNeverLostWhileACopyOfItsKeyCanBeRead() throws IOException {
        Files.delete(copy(KeyFolders.CLEAR));
        var before = Database.digests();

        lose().statusCode(409).body("type", equalTo(PROBLEM + "campaignKeyNotLost"));

        assertThat(Database.digests()).isEqualTo(before);
    }

    @Test
    void isNotLostWhileAPlaceOfKeysIsAway() throws IOException {
        Files.delete(copy(KeyFolders.CLEAR));
        KeyFolders.takeWrappedAway();

        lose().statusCode(409).body("type", equalTo(PROBLEM + "campaignKeyNotLost"));
    }

    @Test
    void isNotLostUntilEachReplicaThatMayRememberItsKeyHadItsTurnToWriteItBack() throws IOException {
        loseTheKey();
        Database.execute("update campaign_key set missing_since = now() - interval '2 minutes' where campaign_id = '%s'"
                .formatted(idOf(campaign)));

        lose().statusCode(409).body("type", equalTo(PROBLEM + "campaignKeyNotLost"));
    }

    @Test
    void isNotLostWhileAnEmptyFolderStandsWhereAPlaceWas() throws IOException {
        loseTheKey();
        KeyFolders.unmount(KeyFolders.WRAPPED);

        lose().statusCode(409).body("type", equalTo(PROBLEM + "campaignKeyNotLost"));
    }

    private void loseTheKey() throws IOException {
        KeyFolders.lose(UUID.fromString(idOf(campaign)));
    }

    private Path copy(Path place) {
        return place.resolve(idOf(campaign) + ".key");
    }

    private ValidatableResponse lose() {
        return levl.put(campaign, "/loss", "{\"reason\":\"herstart\"}");
    }

    private List<ConsumerRecord<String, byte[]>> events() {
        return Broker.records("consultations.campaigns.v1").stream()
                .filter(event -> event.key().equals(idOf(campaign)))
                .toList();
    }
}
