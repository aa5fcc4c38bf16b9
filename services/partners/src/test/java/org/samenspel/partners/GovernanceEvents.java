package org.samenspel.partners;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.samenspel.testing.EventSender;

/** What governance publishes. */
public final class GovernanceEvents {

    private static final EventSender MEETINGS = new EventSender("governance.meetings.v1");
    private static final EventSender DECISIONS = new EventSender("governance.decisions.v1");
    private static final String JOINT_CONSULTATION = """
            "organizationId":"019aa111-0000-7000-8000-000000000002",
            "body":{"id":"019aa111-0000-7000-8000-000000000001","code":"jointConsultation","name":{"nl":"Gezamenlijk Overleg"}},
            "contributesTo":[]""";

    private GovernanceEvents() {}

    /** A meeting of the joint consultation of an agreement. */
    public static void held(UUID event, UUID meeting, long version, String agreementId, String day) {
        MEETINGS.send(event, "held", meeting, version, """
                {%s,"agreementId":"%s","heldOn":"%s","participants":2,"organizationIds":[]}""".formatted(JOINT_CONSULTATION, agreementId, day));
    }

    public static void cancelled(UUID event, UUID meeting, long version, String agreementId) {
        MEETINGS.send(event, "cancelled", meeting, version, """
                {%s,"agreementId":"%s","plannedOn":"2022-10-20"}""".formatted(JOINT_CONSULTATION, agreementId));
    }

    public static void decided(String outcome, String kind, String subject, String organization) {
        decided(UUID.randomUUID(), "2021-08-24", outcome, kind, subject, organization);
    }

    /** A joint body of an agreement adopts an arrangement. */
    public static UUID arranged(String arrangement, String agreement, String organization) {
        UUID event = UUID.randomUUID();
        DECISIONS.send(event, "taken", decisionOf(event), 0, """
                {"bodyId":"%1$s","meetingId":"%1$s","takenOn":"2022-01-10","outcome":"adopted","agreementId":"%2$s",
                 "subject":{"kind":"agreement","id":"%3$s"},"organizationId":"%4$s"}""".formatted(
                        UUID.randomUUID(), agreement, arrangement, organization));
        return event;
    }

    /** The decision that this event told of was recorded by mistake. */
    public static void withdrawn(UUID event, String agreement, String organization) {
        DECISIONS.send(UUID.randomUUID(), "withdrawn", decisionOf(event), 1, """
                {"bodyId":"%1$s","meetingId":"%1$s","withdrawnOn":"2021-11-26","outcome":"adopted",
                 "subject":{"kind":"agreement","id":"%2$s"},"organizationId":"%3$s"}""".formatted(
                        UUID.randomUUID(), agreement, organization));
    }

    private static UUID decisionOf(UUID event) {
        return UUID.nameUUIDFromBytes(event.toString().getBytes(UTF_8));
    }

    /** The same event each time it is sent with the same id. */
    public static void decided(
            UUID event, String takenOn, String outcome, String kind, String subject, String organization) {
        DECISIONS.send(event, "taken", decisionOf(event), 0, """
                {"bodyId":"%1$s","meetingId":"%1$s","takenOn":"%2$s","outcome":"%3$s","subject":{"kind":"%4$s","id":"%5$s"},
                 "organizationId":"%6$s"}""".formatted(
                        UUID.randomUUID(), takenOn, outcome, kind, subject, organization));
    }
}
