package org.samenspel.consultations.indicator.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSender;
import org.samenspel.testing.Operator;

/** The plans service publishes indicators: once, twice, late, or in the wrong order. */
@QuarkusTest
class PlanEventsTest {

    private static final EventSender PLANS = new EventSender("plans.plans.v1");

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private final UUID plan = UUID.randomUUID();
    private final UUID count = UUID.randomUUID();
    private final UUID percentage = UUID.randomUUID();

    @Test
    void campaignContributesToCountOfPublishedPlan() {
        send(UUID.randomUUID(), 3, count, percentage);
        awaitKnown(1);

        String campaign = levl.draftFor(count);

        levl.manager().get(campaign).then().body("contributesTo", equalTo(List.of(count.toString())));
    }

    @Test
    void campaignContributesToMilestone() {
        UUID milestone = UUID.randomUUID();
        send("published", plan, UUID.randomUUID(), 3, indicator(milestone, "milestone"));
        awaitKnown(1);

        String campaign = levl.draftFor(milestone);

        levl.manager().get(campaign).then().body("contributesTo", equalTo(List.of(milestone.toString())));
    }

    @Test
    void campaignDoesNotContributeToWhatDoesNotCount() {
        send(UUID.randomUUID(), 3, count, percentage);
        awaitKnown(1);

        refuses(levl, percentage);
    }

    @Test
    void campaignDoesNotContributeToIndicatorOfAnotherOrganization() {
        send(UUID.randomUUID(), 3, count, percentage);
        awaitKnown(1);

        refuses(ConsultationFixtures.organization(), count);
    }

    @Test
    void duplicateIsLearnedOnce() {
        UUID event = UUID.randomUUID();
        send(event, 3, count, percentage);
        send(event, 3, count, percentage);
        awaitKnown(1);

        awaitLaterPlan();
        assertThat(known()).isOne();
    }

    @Test
    void olderVersionThatComesLateChangesNothing() {
        UUID added = UUID.randomUUID();
        send(UUID.randomUUID(), 4, count, percentage, added);
        awaitKnown(2);

        send(UUID.randomUUID(), 3, count, percentage);

        awaitLaterPlan();
        assertThat(known()).isEqualTo(2);
    }

    @Test
    void newerVersionTakesThePlaceOfTheOlder() {
        send(UUID.randomUUID(), 3, count, UUID.randomUUID());
        awaitKnown(2);

        send(UUID.randomUUID(), 4, count);

        awaitKnown(1);
    }

    @Test
    void revisionOfThePlanTakesThePlaceOfWhatWasPublished() {
        send(UUID.randomUUID(), 3, count, UUID.randomUUID());
        awaitKnown(2);

        send("revised", plan, UUID.randomUUID(), 4, indicator(count, "count"));

        awaitKnown(1);
    }

    /** Also those that a plan does without by now, of which its newest event says nothing. */
    @Test
    void isBuiltAnewFromWhatWasPublished() {
        UUID withdrawn = UUID.randomUUID();
        send(UUID.randomUUID(), 3, count, withdrawn, percentage);
        send("revised", plan, UUID.randomUUID(), 4, indicator(count, "count"));
        awaitKnown(1);
        List<?> before = rows();
        Database.execute("delete from known_indicator where id = '%s'".formatted(withdrawn));
        Database.execute("update known_indicator set standing = 'WITHDRAWN' where id = '%s'".formatted(count));

        assertThat(Operator.order("rebuild", "indicators")).startsWith("rebuilt");

        assertThat(rows()).hasSize(3).isEqualTo(before);
    }

    private List<?> rows() {
        return Database.query("select * from known_indicator where plan_id = '%s' order by id".formatted(plan));
    }

    private void refuses(ConsultationFixtures organization, UUID indicator) {
        organization
                .manager()
                .body(organization.newCampaign("\"" + indicator + "\""))
                .post("/campaigns")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:unknownIndicator"))
                .body("issues[0].name", equalTo("contributesTo[0]"));
    }

    private void send(UUID event, long version, UUID... indicators) {
        String json = Stream.of(indicators)
                .map(indicator -> indicator(indicator, indicator.equals(percentage) ? "percentage" : "count"))
                .collect(Collectors.joining(","));
        send(plan, event, version, json);
    }

    private void send(UUID planId, UUID event, long version, String indicators) {
        send("published", planId, event, version, indicators);
    }

    private void send(String fact, UUID planId, UUID event, long version, String indicators) {
        PLANS.send(event, fact, planId, version, """
                {"kind":"year","title":{"nl":"Jaarplan"},"period":{"start":"2022-01-01","end":"2022-12-31"},
                 "organizationId":"%s","goals":[],"actions":[],"indicators":[%s]}""".formatted(levl.id(), indicators));
    }

    private static String indicator(UUID id, String kind) {
        return """
                {"id":"%s","number":"1","action":"3","text":{"nl":"Deelnemers"},"kind":"%s"}""".formatted(id, kind);
    }

    /** The partition is read in order: when a later plan is known, everything before it was dealt with. */
    private void awaitLaterPlan() {
        UUID later = UUID.randomUUID();
        send(later, UUID.randomUUID(), 1, indicator(UUID.randomUUID(), "count"));
        await().until(() -> known(later) == 1);
    }

    private void awaitKnown(long expected) {
        await().until(() -> known() == expected);
    }

    private long known() {
        return known(plan);
    }

    private static long known(UUID planId) {
        String sql = "select count(*) as n from known_indicator where standing = 'MOVABLE' and plan_id = '%s'"
                .formatted(planId);
        return (Long) Database.query(sql).getFirst().get("n");
    }
}
