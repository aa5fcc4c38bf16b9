package org.samenspel.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.PlanFixtures;

/** How many statements the database gets for one request, whatever is in the plan. */
@QuarkusTest
class ProgressQueriesTest {

    private static final int STATEMENTS = 12;

    private final PlanFixtures small = PlanFixtures.organization();
    private final PlanFixtures large = PlanFixtures.organization();

    @Inject
    SessionFactory sessions;

    private Statistics statistics;

    @BeforeEach
    void count() {
        statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoLonger() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void asksTheSameNumberOfThingsOfASmallPlanAndOfALargeOne() {
        String few = multiYearPlan(small);
        String fewInYear = year(small, few, 2022, 1);
        String many = multiYearPlan(large);
        String manyInYear = year(large, many, 2022, 60);
        year(large, many, 2023, 60);
        year(large, many, 2024, 60);
        measure(manyInYear, 60);

        assertThat(statements(fewInYear)).isEqualTo(STATEMENTS);
        assertThat(statements(manyInYear)).isEqualTo(STATEMENTS);
        assertThat(statements(many)).isEqualTo(statements(few));
    }

    /** The least of some times: the service works in the background too. */
    private long statements(String plan) {
        return IntStream.range(0, 10)
                .mapToLong(_ -> {
                    statistics.clear();
                    small.planner().get(plan + "/progress").then().statusCode(200);
                    return statistics.getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
    }

    private static String multiYearPlan(PlanFixtures levl) {
        String plan = levl.multiYearPlan();
        levl.importInto(plan, "goals", PlanFixtures.GOALS).statusCode(200);
        levl.importInto(plan, "indicators", PlanFixtures.indicators("""
                goal,number,text,kind,unit,target,sources
                OD2.1,1,Consultaties,count,consultaties,20,manual
                """)).statusCode(200);
        levl.publish(plan).statusCode(200);
        return plan;
    }

    private static String year(PlanFixtures levl, String multiYearPlan, int year, int indicators) {
        String id = levl.postTo("/plans", """
                        {"kind":"year","title":{"nl":"Jaarplan"},"multiYearPlanId":"%2$s",
                         "period":{"start":"%1$d-01-01","end":"%1$d-12-31"}}""".formatted(year, PlanFixtures.idOf(multiYearPlan)))
                .statusCode(201)
                .extract()
                .path("id");
        String plan = "/plans/" + id;
        levl.importInto(plan, "actions", PlanFixtures.ACTIONS).statusCode(200);
        String rows = IntStream.rangeClosed(1, indicators)
                .mapToObj("3,%d,Bevraging,count,consultaties,1,manual,OD2.1/1"::formatted)
                .collect(Collectors.joining("\n"));
        levl.importInto(
                        plan,
                        "indicators",
                        PlanFixtures.indicators("action,number,text,kind,unit,target,sources,contributesTo\n" + rows))
                .statusCode(200);
        levl.publish(plan).statusCode(200);
        return plan;
    }

    private void measure(String plan, int indicators) {
        for (int number = 1; number <= indicators; number++) {
            large.measure(
                            large.indicator(plan, "3", String.valueOf(number)),
                            "{\"measuredOn\":\"2022-03-01\",\"value\":1}")
                    .statusCode(201);
        }
    }
}
