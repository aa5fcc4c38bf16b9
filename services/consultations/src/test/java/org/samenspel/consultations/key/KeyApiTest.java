package org.samenspel.consultations.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.stored;
import static org.samenspel.consultations.ConsultationFixtures.submit;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.consultations.KeyFolders;
import org.samenspel.testing.Database;

@QuarkusTest
class KeyApiTest {

    private static final String ANSWERS = "{\"tenure\":\"rent\"}";

    private final ConsultationFixtures levl = ConsultationFixtures.organization();

    @AfterEach
    void bringThePlaceBack() throws IOException {
        KeyFolders.bringBack();
    }

    @Test
    void refusesToOpenACampaignWhoseKeyIsKeptOnce() throws IOException {
        String draft = levl.draft();
        levl.ask(draft, ConsultationFixtures.QUESTIONNAIRE).statusCode(200);
        var before = Database.digests();
        KeyFolders.takeWrappedAway();

        levl.publish(draft).statusCode(409).body("type", equalTo("urn:problem-type:samenspel:campaignKeyNotKept"));

        assertThat(Database.digests()).isEqualTo(before);
    }

    @Test
    void discardedDraftLeavesNoKeyOfAPublicationThatFailed() throws IOException {
        String draft = levl.draft();
        levl.ask(draft, ConsultationFixtures.QUESTIONNAIRE).statusCode(200);
        KeyFolders.takeWrappedAway();
        levl.publish(draft).statusCode(409);
        assertThat(KeyFolders.CLEAR.resolve(idOf(draft) + ".key")).exists();

        levl.discard(draft).statusCode(204);

        assertThat(KeyFolders.CLEAR.resolve(idOf(draft) + ".key")).doesNotExist();
    }

    @Test
    void showsTheCopiesOfAKeyToItsOwnOrganizationAlone() {
        String campaign = levl.openCampaign();

        levl.manager().get(campaign).then().body("keyCopies", equalTo(2));
        ConsultationFixtures.organization().manager().get(campaign).then().body("keyCopies", nullValue());
        levl.manager().get(levl.draft()).then().body("keyCopies", nullValue());
    }

    /** The key is in no memory yet, as after a restart. */
    @Test
    void refusesResponsesThatNobodyCouldReadAndTakesThemWhenTheKeyIsBack() throws IOException {
        String campaign = levl.openCampaign();
        Path copy = KeyFolders.CLEAR.resolve(idOf(campaign) + ".key");
        Path kept = Files.move(copy, copy.resolveSibling("kept"), StandardCopyOption.REPLACE_EXISTING);
        KeyFolders.takeWrappedAway();

        submit(campaign, UUID.randomUUID(), ANSWERS)
                .statusCode(503)
                .header("Retry-After", "60")
                .body("type", equalTo("urn:problem-type:belgif:serviceUnavailable"));
        assertThat(stored(campaign)).isZero();

        Files.move(kept, copy);
        await().until(() ->
                submit(campaign, UUID.randomUUID(), ANSWERS).extract().statusCode() == 201);
    }
}
