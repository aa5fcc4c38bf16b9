package org.samenspel.partners.obligation.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.GovernanceEvents;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSchemas;
import org.samenspel.testing.MovableClock;

/** Governance publishes meetings: once, twice, late, in the wrong order, or that one is cancelled. */
@QuarkusTest
class MeetingEventsTest {

    private static final String YEARLY = """
            {"kind":"atLeast","count":1,"per":"year","anchor":"calendar"}""";

    private final PartnersFixtures levl = PartnersFixtures.network();
    private final UUID meeting = UUID.randomUUID();
    private String agreement;
    private String obligation;

    @Inject
    MovableClock clock;

    @BeforeEach
    void activeInOctober2022() {
        clock.moveTo(Instant.parse("2022-10-21T10:00:00Z"));
        agreement = levl.signed();
        await().until(() -> levl.state(agreement).equals("active"));
        obligation = levl.obligation(agreement, "yearly", YEARLY);
    }

    @Test
    void meetingFulfillsTheWindowOfItsDayOnce() {
        UUID event = UUID.randomUUID();
        held(event, meeting, 2, "2022-10-20");
        held(event, meeting, 2, "2022-10-20");
        held(UUID.randomUUID(), UUID.randomUUID(), 2, "2022-10-21");
        await().until(() -> evidence() == 2);

        assertThat(state()).isEqualTo("fulfilled");
        assertThat(published(1)).singleElement().satisfies(published -> {
            EventSchemas.assertValid(published);
            assertThat(new String(published.value(), StandardCharsets.UTF_8))
                    .contains("2022-12-31", meeting.toString());
        });
    }

    @Test
    void meetingThatArrivesLateFulfillsAWindowThatWasBreached() {
        clock.moveTo(Instant.parse("2023-01-01T00:00:00Z"));
        published(1);
        assertThat(state()).isEqualTo("breached");

        held(UUID.randomUUID(), meeting, 2, "2022-10-20");
        await().until(() -> state().equals("fulfilled"));

        assertThat(published(2))
                .allSatisfy(EventSchemas::assertValid)
                .extracting(MeetingEventsTest::fact)
                .containsExactly("breached", "fulfilled");
    }

    @Test
    void cancelledAfterAllReopensTheWindow() {
        held(UUID.randomUUID(), meeting, 2, "2022-10-20");
        await().until(() -> state().equals("fulfilled"));

        GovernanceEvents.cancelled(UUID.randomUUID(), meeting, 3, idOf(agreement));
        await().until(() -> state().equals("atRisk"));

        assertThat(published(2))
                .allSatisfy(EventSchemas::assertValid)
                .extracting(MeetingEventsTest::fact)
                .containsExactly("fulfilled", "reopened");
    }

    @Test
    void heldThatArrivesAfterItsCancellationCountsForNothing() {
        GovernanceEvents.cancelled(UUID.randomUUID(), meeting, 3, idOf(agreement));
        held(UUID.randomUUID(), meeting, 2, "2022-10-20");
        held(UUID.randomUUID(), UUID.randomUUID(), 2, "2021-10-20");
        await().until(() -> meetings() == 1);

        assertThat(state()).isEqualTo("atRisk");
    }

    @Test
    void meetingOfAnotherAgreementCountsForNothing() {
        GovernanceEvents.held(UUID.randomUUID(), meeting, 2, idOf(levl.draft()), "2022-10-20");
        held(UUID.randomUUID(), UUID.randomUUID(), 2, "2021-10-20");
        await().until(() -> meetings() == 1);

        assertThat(state()).isEqualTo("atRisk");
    }

    @Test
    void timeAloneBreachesAndIsPublishedOnce() {
        clock.moveTo(Instant.parse("2022-12-31T22:59:59Z"));
        assertThat(state()).isEqualTo("atRisk");

        clock.moveTo(Instant.parse("2023-12-31T23:00:00Z"));

        assertThat(published(2))
                .allSatisfy(EventSchemas::assertValid)
                .extracting(MeetingEventsTest::fact)
                .containsExactly("breached", "breached");
    }

    @Test
    void meetingThatArrivesLateTwiceAndThenCancelledLeavesTheWindowBreached() {
        clock.moveTo(Instant.parse("2023-01-01T00:00:00Z"));
        published(1);
        UUID event = UUID.randomUUID();
        held(event, meeting, 2, "2022-10-20");
        held(event, meeting, 2, "2022-10-20");
        await().until(() -> state().equals("fulfilled"));

        GovernanceEvents.cancelled(UUID.randomUUID(), meeting, 3, idOf(agreement));
        await().until(() -> state().equals("breached"));

        assertThat(published(3))
                .extracting(MeetingEventsTest::fact)
                .containsExactly("breached", "fulfilled", "breached");
    }

    @Test
    void meetingThatWasMovedFulfillsTheWindowOfItsNewDayOnly() {
        held(UUID.randomUUID(), meeting, 2, "2022-10-20");
        await().until(() -> state().equals("fulfilled"));

        held(UUID.randomUUID(), meeting, 3, "2021-12-20");
        held(UUID.randomUUID(), meeting, 2, "2022-10-20");

        await().until(() -> state().equals("atRisk"));
        assertThat(published(2)).extracting(MeetingEventsTest::fact).containsExactly("fulfilled", "reopened");
    }

    @Test
    void endThatIsRecordedAfterwardsTakesBackTheBreachesOfLaterWindows() {
        clock.moveTo(Instant.parse("2024-01-01T00:00:00Z"));
        published(2);

        String amendment = levl.create(agreement + "/amendments", """
                {"organizationId":"%s","title":{"nl":"Einde"},"proposedOn":"2022-12-01","lastDay":"2022-12-31"}""".formatted(levl.partnerId()));
        levl.consent(agreement, amendment, levl.partnerId(), "2022-12-15").statusCode(201);
        levl.consent(agreement, amendment, levl.networkId(), "2022-12-16").statusCode(201);

        assertThat(published(3))
                .allSatisfy(EventSchemas::assertValid)
                .extracting(MeetingEventsTest::fact)
                .containsExactly("breached", "breached", "reopened");
    }

    private void held(UUID event, UUID id, long version, String day) {
        GovernanceEvents.held(event, id, version, idOf(agreement), day);
    }

    private String state() {
        return levl.partner().get(obligation).then().statusCode(200).extract().path("windows[0].state");
    }

    private int evidence() {
        return levl.partner().get(obligation).path("windows[0].evidence.size()");
    }

    private long meetings() {
        String sql = "select count(*) as n from meeting where agreement_id = '%s'".formatted(idOf(agreement));
        return (Long) Database.query(sql).getFirst().get("n");
    }

    private List<ConsumerRecord<String, byte[]>> published(int expected) {
        return await().until(
                        () -> Broker.records("partners.obligations.v1").stream()
                                .filter(event -> event.key().equals(idOf(obligation)))
                                .toList(),
                        events -> events.size() == expected);
    }

    private static String fact(ConsumerRecord<String, byte[]> event) {
        String type = new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
