package org.samenspel.governance.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.governance.GovernanceFixtures.fact;
import static org.samenspel.governance.GovernanceFixtures.idOf;
import static org.samenspel.governance.GovernanceFixtures.json;
import static org.samenspel.governance.GovernanceFixtures.published;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.testing.EventSchemas;

/** What is published of meetings. */
@QuarkusTest
class MeetingEventTest {

    private static final String TOPIC = "governance.meetings.v1";
    private static final String INDICATOR = "0193a1c0-7b1e-7000-8000-0000000000aa";

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final GovernanceFixtures vvsg = GovernanceFixtures.organization();

    @Test
    void publishesThatAMeetingWasHeldWhenItsMinutesAreApproved() {
        String network = levl.body("network");
        String meeting = levl.created("/meetings", """
                {"bodyId":"%s","date":"2022-03-22","contributesTo":["%s","%s"]}""".formatted(idOf(network), INDICATOR, INDICATOR));
        levl.put(meeting, "/attendance", """
                        {"participants":11,"organizationIds":%s}""".formatted(json(List.of(levl.id(), vvsg.id(), levl.id()))))
                .statusCode(200);
        levl.approveMinutes(meeting, "2022-03-29").statusCode(200);
        levl.approveMinutes(meeting, "2022-03-29").statusCode(200);

        ConsumerRecord<String, byte[]> event =
                published(TOPIC, idOf(meeting), 1).getFirst();
        EventSchemas.assertValid(event);
        assertThat(fact(event)).isEqualTo("held");
        JsonPath data = data(event);
        assertThat(data.getString("id")).isEqualTo(idOf(meeting));
        assertThat(data.getInt("version")).isEqualTo(2);
        assertThat(data.getString("organizationId")).isEqualTo(levl.id());
        assertThat(data.getString("body.id")).isEqualTo(idOf(network));
        assertThat(data.getString("body.code")).isEqualTo("network");
        assertThat(data.getString("heldOn")).isEqualTo("2022-03-22");
        assertThat(data.getInt("participants")).isEqualTo(11);
        assertThat(data.getList("organizationIds")).isEqualTo(List.of(levl.id(), vvsg.id()));
        assertThat(data.getList("contributesTo")).isEqualTo(List.of(INDICATOR));
        assertThat(data.getString("agreementId")).isNull();
    }

    @Test
    void tellsTheCodesOfItsSubjectsNeverATitle() {
        String network = levl.body("network");
        String meeting = levl.meeting(network, """
                [{"number":"1","title":{"nl":"Eindevaluatie met Jan"},"subject":{"kind":"other"},"code":"finalEvaluation"},
                 {"number":"2","title":{"nl":"Rondvraag"},"subject":{"kind":"other"}},
                 {"number":"3","title":{"nl":"Vervolg"},"subject":{"kind":"other"},"code":"finalEvaluation"}]""");
        levl.put(meeting, "/attendance", "{\"participants\":2}").statusCode(200);
        levl.approveMinutes(meeting, "2021-12-14").statusCode(200);

        ConsumerRecord<String, byte[]> event =
                published(TOPIC, idOf(meeting), 1).getFirst();
        EventSchemas.assertValid(event);
        assertThat(data(event).getList("subjects")).isEqualTo(List.of("finalEvaluation"));
        assertThat(new String(event.value(), UTF_8)).doesNotContain("Jan", "Rondvraag");
    }

    @Test
    void publishesThatAPlannedMeetingIsCancelledOnce() {
        String meeting = levl.meeting(levl.body("network"), "[]");
        levl.cancel(meeting).statusCode(200);
        levl.cancel(meeting).statusCode(200).body("state", equalTo("cancelled"));
        levl.put(meeting, "/cancellation", "{\"reason\":\"Ziekte\"}")
                .statusCode(409)
                .body("type", endsWith(":meetingCancelled"));

        ConsumerRecord<String, byte[]> event =
                published(TOPIC, idOf(meeting), 1).getFirst();
        EventSchemas.assertValid(event);
        assertThat(fact(event)).isEqualTo("cancelled");
        assertThat(data(event).getString("plannedOn")).isEqualTo("2021-11-25");
    }

    @Test
    void publishesOfACancellationAfterTheMeetingWasHeldWithANewerVersion() {
        String meeting = levl.meeting(levl.body("network"), "[]");
        levl.put(meeting, "/attendance", "{\"participants\":2}").statusCode(200);
        levl.approveMinutes(meeting, "2021-12-14").statusCode(200);
        levl.cancel(meeting).statusCode(200);

        List<ConsumerRecord<String, byte[]>> events = published(TOPIC, idOf(meeting), 2);
        assertThat(events)
                .allSatisfy(EventSchemas::assertValid)
                .extracting(GovernanceFixtures::fact)
                .containsExactly("held", "cancelled");
        assertThat(events).extracting(event -> data(event).getInt("version")).containsExactly(2, 3);
    }

    private static JsonPath data(ConsumerRecord<String, byte[]> event) {
        return JsonPath.from(new String(event.value(), UTF_8));
    }
}
