package org.samenspel.governance.meeting;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.governance.GovernanceFixtures.as;
import static org.samenspel.governance.GovernanceFixtures.idOf;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.PartnersEvents;
import org.samenspel.testing.MovableClock;

/** The papers of a meeting of a joint body on 2023-11-16. */
@QuarkusTest
class MeetingDocumentsTest {

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final GovernanceFixtures vvsg = GovernanceFixtures.organization();
    private final GovernanceFixtures stranger = GovernanceFixtures.organization();
    private final PartnersEvents partners = new PartnersEvents();
    private String meeting = "";

    @Inject
    MovableClock clock;

    @BeforeEach
    void planned() {
        clock.moveTo(Instant.parse("2023-11-02T10:00:00Z"));
        UUID agreement = partners.activated(List.of("jointConsultation"), levl, vvsg);
        String joint = levl.bodyOf(agreement, "jointConsultation");
        meeting = idOf(levl.created("/meetings", """
                {"bodyId":"%s","date":"2023-11-16","agenda":[{"number":"1","title":{"nl":"Nota"},"subject":{"kind":"other"}}]}""".formatted(idOf(joint))));
    }

    @Test
    void partiesReadWhatTheSecretaryAdds() {
        String paper = levl.created("/documents", document("paper"));

        vvsg.secretary().get(paper).then().statusCode(200).body("name", equalTo("nota.pdf"));
        stranger.secretary().get(paper).then().statusCode(404);
    }

    @Test
    void minutesAsAFileAreForThoseWhoReadWhatWasSaid() {
        String minutes = levl.created("/documents", document("minutes"));
        String list = "/documents?subjectType=meeting&subjectId=" + meeting;

        for (String outsider : List.of(levl.token("planner"), levl.token("financeOfficer"), vvsg.token("partner"))) {
            as(outsider).get(minutes).then().statusCode(404);
            as(outsider).get(minutes + "/content").then().statusCode(404);
            as(outsider).get(list).then().statusCode(200).body("total", equalTo(0));
        }
        as(levl.token("auditor")).get(minutes).then().statusCode(200);
        as(levl.token("auditor")).get(list).then().body("total", equalTo(1));
    }

    @Test
    void whoDoesNotKeepTheBodyAddsNothing() {
        vvsg.post("/documents", document("paper")).statusCode(403);
        stranger.post("/documents", document("paper")).statusCode(404);
    }

    @Test
    void partyThatLeftSeesThePapersOfItsLastDay() {
        String before = levl.created("/documents", document("paper"));
        clock.moveTo(Instant.parse("2023-12-01T10:00:00Z"));
        String after = levl.created("/documents", document("minutes"));
        awaitApplied(partners.amended(4, "jointConsultation", levl, vvsg, "\"until\":\"2023-11-30\""));

        vvsg.secretary().get(before).then().statusCode(200);
        vvsg.secretary().get(after).then().statusCode(404);
        vvsg.secretary()
                .get("/documents?subjectType=meeting&subjectId=" + meeting)
                .then()
                .body("total", equalTo(1));
        levl.secretary()
                .get("/documents?subjectType=meeting&subjectId=" + meeting)
                .then()
                .body("total", equalTo(2));
    }

    @Test
    void filesOfACancelledMeetingAndOfAWithdrawnBodyStay() {
        String paper = levl.created("/documents", document("paper"));
        String board = levl.body("board");
        String statutes = levl.created("/documents", """
                {"subject":{"type":"body","id":"%s"},"kind":"statutes","name":"statuten.pdf"}""".formatted(idOf(board)));

        levl.cancel("/meetings/" + meeting).statusCode(200);
        levl.put(board, "/withdrawal", "{\"reason\":\"Dubbel ingevoerd\"}").statusCode(200);

        levl.secretary().get(paper).then().statusCode(200).body("withdrawal", nullValue());
        levl.secretary().get(statutes).then().statusCode(200).body("withdrawal", nullValue());
    }

    @Test
    void withdrawnBodyTakesInNoMoreFiles() {
        String board = levl.body("board");
        String statutes = """
                {"subject":{"type":"body","id":"%s"},"kind":"statutes","name":"statuten.pdf"}""".formatted(idOf(board));
        String empty = levl.created("/documents", statutes);
        levl.put(board, "/withdrawal", "{\"reason\":\"Dubbel ingevoerd\"}").statusCode(200);

        levl.post("/documents", statutes).statusCode(409).body("type", endsWith(":bodyWithdrawn"));
        levl.secretary()
                .header("If-Match", levl.etag(empty))
                .header("Content-Digest", "sha-256=:%s:".formatted("A".repeat(43) + "="))
                .contentType("application/octet-stream")
                .body("%PDF-".getBytes(StandardCharsets.US_ASCII))
                .put(empty + "/content")
                .then()
                .statusCode(409)
                .body("type", endsWith(":bodyWithdrawn"));
        levl.put(empty, "/withdrawal", "{\"reason\":\"Dubbel ingevoerd\"}").statusCode(200);
    }

    private String document(String kind) {
        return """
                {"subject":{"type":"meeting","id":"%s"},"kind":"%s","name":"nota.pdf"}""".formatted(meeting, kind);
    }
}
