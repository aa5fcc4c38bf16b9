package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1CronJob;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1Role;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscalerSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A campaign is one value. Production has two: a million people in ten minutes from 18:00, and two million in 25 minutes from 18:05; at
 * their peaks 8 333 and 6 667 responses a second. A pod with half a core takes 3 000, half of what it could.
 */
class CampaignTest {

    private static final String ALONE = "consultations.campaigns[0].";
    private static final DateTimeFormatter ZONED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    @Test
    void podsAreThereTenMinutesBeforeAndAddedWhereCampaignsOverlap() {
        assertThat(windows(Rendered.of("production"), "samenspel-consultations"))
                .containsExactly(
                        "2099-03-01T16:50:00Z/2099-03-01T16:55:00Z=3",
                        "2099-03-01T16:55:00Z/2099-03-01T17:15:00Z=6",
                        "2099-03-01T17:15:00Z/2099-03-01T17:35:00Z=3");
    }

    @Test
    void theGatewayHasAsManyPodsAsWhatStandsBehindIt() {
        Rendered production = Rendered.of("production");

        assertThat(windows(production, "samenspel-gateway")).isEqualTo(windows(production, "samenspel-consultations"));
    }

    @Test
    void theFloorOfTheMomentIsGivenAtEachEndOfAWindowAndEveryFiveMinutes() {
        for (String target : List.of("samenspel-consultations", "samenspel-gateway")) {
            assertThat(floorJobs(Rendered.of("production"))
                            .filter(job -> job.getMetadata().getName().startsWith(target)))
                    .extracting(job -> job.getSpec().getSchedule())
                    .containsExactlyInAnyOrder(
                            "*/5 * * * *", "50 16 1 3 *", "55 16 1 3 *", "15 17 1 3 *", "35 17 1 3 *");
        }
    }

    @Test
    void whoeverGivesItIsToldAllWindowsAndFindsTheMomentsItself() {
        Rendered rendered = Rendered.of("production");
        Set<List<String>> told = rendered.workloads()
                .filter(workload -> workload.name().startsWith("samenspel-gateway-floor"))
                .map(workload -> workload.main().getArgs())
                .collect(Collectors.toSet());

        assertThat(told)
                .singleElement()
                .satisfies(arguments -> assertThat(arguments)
                        .startsWith("org.samenspel.web.cluster.HoldFloor", "samenspel-gateway", "2")
                        .hasSize(6));
    }

    /** No hook: one would come after all pods are ready, and take the release back where it fails. */
    @Test
    void eachRevisionThatIsBroughtOrBroughtBackGivesItAtOnceByAJobOfItsOwn() throws IOException {
        assertThat(Rendered.of("production")
                        .all(V1Job.class)
                        .map(job -> job.getMetadata().getName())
                        .filter(name -> name.contains("-floor-")))
                .hasSize(2)
                .allMatch(name -> name.matches("samenspel-(consultations|gateway)-floor-1-[0-9a-f]{6}"));
        assertThat(Files.readString(Chart.SOURCES.resolve("samenspel/templates/_autoscaling.tpl")))
                .contains(".root.Release.Revision")
                .doesNotContain("helm.sh/hook");
    }

    @Test
    void whatIsRenderedIsTheSameBeforeWithinAndAfterAWindow() {
        List<V2HorizontalPodAutoscalerSpec> autoscalers = Stream.of(-24, 0, 24)
                .map(hours -> OffsetDateTime.now(ZoneOffset.UTC).plusHours(hours))
                .map(opens -> one(20_000_000, ZONED.format(opens), ZONED.format(opens.plusHours(2))))
                .map(rendered -> autoscaler(rendered).getSpec())
                .toList();

        assertThat(autoscalers).allSatisfy(autoscaler -> {
            assertThat(autoscaler.getMinReplicas()).isEqualTo(2);
            assertThat(autoscaler.getMaxReplicas()).isEqualTo(5);
        });
    }

    @Test
    void connectionsThatAreTooManyAreRefusedWheneverTheCampaignIs() {
        for (String year : List.of("2020", "2099")) {
            Map<String, ?> huge = Map.of(
                    ALONE + "name",
                    "huge",
                    ALONE + "expectedRespondents",
                    20_000_000,
                    ALONE + "opens",
                    year + "-03-01T18:00:00+01:00",
                    ALONE + "closes",
                    year + "-03-01T18:10:00+01:00");

            assertThatThrownBy(() -> Rendered.of("production", huge))
                    .hasMessageContaining("postgres.maxConnections is 400, but of postgres-rw.databases.svc pods may");
        }
    }

    @Test
    void noTemplateLooksAtTheClock() throws IOException {
        for (String chart : List.of("samenspel", "service")) {
            try (Stream<Path> templates = Files.list(Chart.SOURCES.resolve(chart + "/templates"))) {
                for (Path template : templates.toList()) {
                    assertThat(Files.readString(template))
                            .as("%s", template)
                            .doesNotContainPattern("\\{\\{[^}]*\\bnow\\b");
                }
            }
        }
    }

    @Test
    void withoutACampaignNobodyMayChangeAnAutoscaler() {
        Rendered rendered = Rendered.of("local", Map.of("demo.small", false));

        assertThat(autoscaler(rendered).getSpec().getMinReplicas()).isEqualTo(2);
        assertThat(rendered.workloads().map(Workload::name)).noneMatch(name -> name.contains("-floor"));
        assertThat(rendered.all(V1Role.class)).isEmpty();
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
                .filter(job -> job.getMetadata().getName().contains("-floor"));
    }

    private static List<String> windows(Rendered rendered, String target) {
        return rendered.workloads()
                .filter(workload -> workload.name().equals(target + "-floor"))
                .flatMap(workload -> workload.main().getArgs().stream().skip(3))
                .toList();
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
