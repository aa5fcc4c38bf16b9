package org.samenspel.plans.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.plans.PlanFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.Broker;
import org.samenspel.testing.EventSchemas;

@QuarkusTest
class PublicationTest {

    private final PlanFixtures levl = PlanFixtures.organization();

    @Test
    void makesThePlanPublicAndSendsTheFact() {
        String plan = levl.publishedYearPlan();

        PlanFixtures.as(PlanFixtures.organization().token("partner"))
                .get(plan)
                .then()
                .statusCode(200)
                .body("state", equalTo("published"));
        assertThat(published("plans.plans.v1", idOf(plan))).singleElement().satisfies(event -> {
            EventSchemas.assertValid(event);
            assertThat(data(event).getList("goals")).contains("OD2.1", "OD2.2");
            assertThat(data(event).getList("indicators.action")).containsExactly("3", "3", "8");
            assertThat(data(event).getInt("indicators[0].target")).isEqualTo(30);
        });
    }

    @Test
    void publishingAgainChangesNothing() {
        String plan = levl.publishedYearPlan();
        String etag = levl.etag(plan);

        levl.publish(plan).statusCode(200).header("ETag", equalTo(etag)).body("state", equalTo("published"));

        assertThat(published("plans.plans.v1", idOf(plan))).hasSize(1);
    }

    @Test
    void refusesYearPlanBeforeItsMultiYearPlan() {
        String multiYear = levl.multiYearPlan();
        levl.importInto(multiYear, "goals", PlanFixtures.GOALS).statusCode(200);
        String year = levl.yearPlanOf(multiYear);
        levl.importInto(year, "actions", PlanFixtures.ACTIONS).statusCode(200);

        levl.publish(year)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:multiYearPlanNotPublished"));
    }

    @Test
    void tellsTheGoalsOfAYearPlanAnewWhenItsMultiYearPlanIsRevised() {
        String multiYear = levl.multiYearPlan();
        levl.importInto(multiYear, "goals", PlanFixtures.GOALS).statusCode(200);
        levl.importInto(multiYear, "indicators", PlanFixtures.indicators("""
                        goal,number,text,kind,target,sources
                        OD2.1,1,Twintig consultaties,count,20,manual
                        """)).statusCode(200);
        levl.publish(multiYear).statusCode(200);
        String year = levl.yearPlanOf(multiYear);
        levl.importInto(year, "actions", PlanFixtures.ACTIONS).statusCode(200);
        levl.publish(year).statusCode(200);

        for (String words : List.of("Een nieuw doel", "Een beter doel")) {
            String goals = PlanFixtures.GOALS + "OD2.3,operational,SD2," + words + ",\n";
            levl.revise(multiYear, "goals", goals, "Uitbreiding").statusCode(200);
        }

        await().untilAsserted(() -> assertThat(published("plans.plans.v1", idOf(year)))
                .hasSize(3)
                .allSatisfy(EventSchemas::assertValid)
                .last()
                .satisfies(event -> assertThat(data(event).getList("goals")).contains("OD2.3")));
        assertThat(published("plans.plans.v1", idOf(year)))
                .as("each in a later version, since others pass over what they know")
                .extracting(event -> data(event).getLong("version"))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(published("plans.plans.v1", idOf(multiYear))).hasSize(3);
    }

    @Test
    void publishesEachMeasurementInOrder() {
        String indicator = levl.indicator(levl.publishedYearPlan(), "3", "1");
        for (int value : List.of(10, 20, 34)) {
            levl.measure(indicator, """
                            {"measuredOn":"2022-11-30","value":%d}""".formatted(value)).statusCode(201);
        }

        await().untilAsserted(() ->
                assertThat(published("plans.indicators.v1", idOf(indicator))).hasSize(3));
        assertThat(published("plans.indicators.v1", idOf(indicator)))
                .allSatisfy(EventSchemas::assertValid)
                .extracting(
                        event -> data(event).getInt("value"),
                        event -> data(event).getString("standing"))
                .containsExactly(tuple(10, "notReached"), tuple(20, "notReached"), tuple(34, "reached"));
    }

    private static List<ConsumerRecord<String, byte[]>> published(String topic, String id) {
        return await().until(
                        () -> Broker.records(topic).stream()
                                .filter(event -> event.key().equals(id))
                                .toList(),
                        events -> !events.isEmpty());
    }

    private static JsonPath data(ConsumerRecord<String, byte[]> event) {
        return JsonPath.from(new String(event.value(), StandardCharsets.UTF_8));
    }
}
