package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1CronJob;
import io.kubernetes.client.openapi.models.V1CronJobSpec;
import io.kubernetes.client.openapi.models.V1Role;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/**
 * A campaign is one value. Production has two: a million people in ten minutes from 18:00, and two million in 25 minutes from 18:05; at
 * their peaks 8 333 and 6 667 responses a second. A pod with half a core takes 3 000, half of what it could.
 */
class CampaignTest {

    private static final String ALONE = "consultations.campaigns[0].";

    @Test
    void podsAreThereTenMinutesBeforeAndAddedWhereCampaignsOverlap() {
        assertThat(floors("samenspel-consultations"))
                .containsExactly(
                        tuple("50 16 1 3 *", "3"),
                        tuple("55 16 1 3 *", "6"),
                        tuple("15 17 1 3 *", "3"),
                        tuple("35 17 1 3 *", "2"));
    }

    @Test
    void theGatewayHasAsManyPodsAsWhatStandsBehindIt() {
        assertThat(floors("samenspel-gateway")).isEqualTo(floors("samenspel-consultations"));
    }

    @Test
    void whatIsPastIsIgnored() {
        Rendered rendered = one(20_000_000, "2020-03-01T18:00:00+01:00", "2020-03-01T18:10:00+01:00");

        assertThat(floorJobs(rendered)).isEmpty();
        assertThat(autoscaler(rendered).getSpec().getMinReplicas()).isEqualTo(2);
    }

    @Test
    void whileACampaignIsOpenAnUpgradeKeepsItsFloor() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        DateTimeFormatter zoned = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

        Rendered rendered = one(20_000_000, zoned.format(now.minusHours(1)), zoned.format(now.plusHours(1)));

        assertThat(autoscaler(rendered).getSpec().getMinReplicas()).isEqualTo(5);
    }

    @Test
    void theMostPodsFollowTheFloor() {
        assertThat(autoscaler(Rendered.of("production")).getSpec().getMaxReplicas())
                .isEqualTo(6);
    }

    @Test
    void theGatewayLetsAFifthOfASecondOfThePeakWait() {
        assertThat(Rendered.of("production")
                        .one(V1ConfigMap.class, "samenspel-gateway")
                        .getData())
                .contains(entry("SAMENSPEL_GATEWAY_LIMITS_REQUESTS", "556"));
    }

    @Test
    void morePodsGetSmallerPoolsWhereTheServerWouldNotTakeThemAll() {
        // Without them 342 connections; seven pods, one of them of an upgrade, have six fewer each.
        assertThat(pool(Rendered.of("production", Map.of("postgres.maxConnections", 300))))
                .isEqualTo("10");
        assertThat(pool(Rendered.of("production"))).isEqualTo("16");
    }

    private static String pool(Rendered rendered) {
        return rendered.one(V1ConfigMap.class, "samenspel-consultations")
                .getData()
                .get("QUARKUS_DATASOURCE_JDBC_MAX_SIZE");
    }

    @Test
    void fewPeopleNeedNothingMore() {
        Rendered rendered = one(50_000, "2099-03-01T18:00:00+01:00", "2099-03-01T18:10:00+01:00");

        assertThat(autoscaler(rendered).getSpec().getMaxReplicas()).isEqualTo(4);
        assertThat(rendered.one(V1ConfigMap.class, "samenspel-gateway").getData())
                .doesNotContainKey("SAMENSPEL_GATEWAY_LIMITS_REQUESTS");
    }

    @Test
    void whoHoldsAFloorMayPatchThatOneAutoscalerAndNothingElse() {
        Rendered rendered = Rendered.of("production");

        assertThat(rendered.all(V1Role.class)).hasSize(2).allSatisfy(role -> {
            String target = role.getMetadata().getName().replace("-floor", "");
            assertThat(role.getRules()).singleElement().satisfies(rule -> {
                assertThat(rule.getApiGroups()).containsExactly("autoscaling");
                assertThat(rule.getResources()).containsExactly("horizontalpodautoscalers");
                assertThat(rule.getResourceNames()).containsExactly(target);
                assertThat(rule.getVerbs()).containsExactly("patch");
            });
        });
    }

    @Test
    void whereKedaIsItHoldsTheFloorByItsCalendar() {
        Rendered rendered = Rendered.of("test");

        assertThat(floorJobs(rendered)).isEmpty();
        assertThat(rendered.custom().get("ScaledObject"))
                .hasSize(2)
                .allSatisfy(object -> assertThat(object.toString())
                        .contains("type=cron")
                        .contains("timezone=Etc/UTC, start=50 16 1 3 *, end=15 17 1 3 *, desiredReplicas=3"));
    }

    @Test
    void eitherTheClustersAutoscalerOrKedasNeverBoth() {
        for (String autoscaler : List.of("hpa", "keda")) {
            Rendered rendered = Rendered.of("production", Map.of("autoscaler", autoscaler));
            boolean own =
                    rendered.all(V2HorizontalPodAutoscaler.class).findAny().isPresent();

            assertThat(rendered.custom().containsKey("ScaledObject")).isNotEqualTo(own);
        }
    }

    private static Stream<V1CronJob> floorJobs(Rendered rendered) {
        return rendered.all(V1CronJob.class)
                .filter(job -> job.getMetadata().getName().contains("-floor-"));
    }

    /** When (UTC) and how many pods. */
    private static List<Tuple> floors(String target) {
        return Rendered.of("production")
                .all(V1CronJob.class)
                .filter(job -> job.getMetadata().getName().startsWith(target + "-floor-"))
                .map(V1CronJob::getSpec)
                .map(job -> tuple(job.getSchedule(), arguments(job).get(2)))
                .toList();
    }

    private static List<String> arguments(V1CronJobSpec job) {
        return job.getJobTemplate()
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst()
                .getArgs();
    }

    private static V2HorizontalPodAutoscaler autoscaler(Rendered rendered) {
        return rendered.one(V2HorizontalPodAutoscaler.class, "samenspel-consultations");
    }

    private static Rendered one(int people, String opens, String closes) {
        return Rendered.of(
                "test",
                Map.of(
                        "autoscaler",
                        "hpa",
                        ALONE + "name",
                        "alone",
                        ALONE + "expectedRespondents",
                        people,
                        ALONE + "opens",
                        opens,
                        ALONE + "closes",
                        closes));
    }
}
