package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspel.consultations.ConsultationFixtures.anybody;
import static org.samenspel.consultations.ConsultationFixtures.as;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.response;
import static org.samenspel.consultations.ConsultationFixtures.submit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.AuditTrail;
import org.samenspel.testing.Tokens;

/** Nothing that is done without a token makes an audit record, be there a token, and whatever becomes of it. */
@QuarkusTest
class UnrecordedResponsesTest {

    private static final String ANSWERS = "{\"tenure\":\"rent\"}";

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private String campaign;
    private List<String> before;

    @Inject
    ArrivalJobs jobs;

    @BeforeEach
    void open() {
        campaign = levl.openCampaign();
        before = records();
    }

    @Test
    void answersMakeNoneWhoeverSendsThem() {
        submit(campaign, 20, ANSWERS);
        for (String token :
                List.of(levl.token("consultationManager"), Tokens.expired(), Tokens.algNone(), "nonsense")) {
            as(token)
                    .body(response(UUID.randomUUID(), ANSWERS))
                    .post(campaign + "/responses")
                    .then()
                    .statusCode(201);
        }

        assertNothingIsRecorded();
    }

    @Test
    void answersThatAreRefusedMakeNoneWhoeverSendsThem() {
        UUID known = UUID.randomUUID();
        submit(campaign, known, ANSWERS).statusCode(201);

        submit(campaign, known, "{\"tenure\":\"own\"}").statusCode(409);
        submit(campaign, UUID.randomUUID(), "{\"tenure\":\"tent\"}").statusCode(400);
        as(levl.token("consultationManager"))
                .body(response(UUID.randomUUID(), "{\"tenure\":\"tent\"}"))
                .post(campaign + "/responses")
                .then()
                .statusCode(400);

        assertNothingIsRecorded();
    }

    @Test
    void questionnairesThatAreReadMakeNoneWhoeverReadsThem() {
        for (String path : List.of(campaign, "/campaigns/" + UUID.randomUUID())) {
            int status = path.equals(campaign) ? 200 : 404;
            anybody().get(path + "/questionnaire").then().statusCode(status);
            as(levl.token("auditor")).get(path + "/questionnaire").then().statusCode(status);
        }

        assertNothingIsRecorded();
        assertThat(AuditTrail.lines("operation in ('submitResponse', 'getQuestionnaire')"))
                .isEmpty();
    }

    /** In steps of k, once a minute: that is kept, and no record says when. */
    @Test
    void arrivalsThatAreToldMakeNone() {
        submit(campaign, 20, ANSWERS);

        jobs.tellOfTheRest(new ShutdownEvent());

        assertNothingIsRecorded();
    }

    /** Refusals are written together, each second: once those of a second are there, so are all of the seconds before. */
    private void assertNothingIsRecorded() {
        awaitRefusal();
        awaitRefusal();

        String refusal = "getCampaign refused campaign null->null resourceNotFound";
        assertThat(records())
                .containsExactlyElementsOf(Stream.concat(before.stream(), Stream.of(refusal, refusal))
                        .toList());
    }

    private void awaitRefusal() {
        String unknown = "/campaigns/" + UUID.randomUUID();
        as(levl.token("auditor")).get(unknown).then().statusCode(404);
        await().until(() -> !AuditTrail.of(UUID.fromString(idOf(unknown))).isEmpty());
    }

    /** About the campaign, of whoever is of its organization, or of nobody who is known. */
    private List<String> records() {
        return AuditTrail.lines(
                "object_id = '%s' or organization_id = '%s' or actor = 'system'".formatted(idOf(campaign), levl.id()));
    }
}
