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

    private static final int STATEMENTS = 13;

    private final PlanFixtures levl = PlanFixtures.organization();

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
        String small = multiYearPlan();
        String smallYear = year(small, 1);
        String large = multiYearPlan();
        String largeYear = year(large, 60);
        year(large, 60);
        year(large, 60);
        measure(largeYear, 60);

        assertThat(statements(smallYear)).isEqualTo(STATEMENTS);
        assertThat(statements(largeYear)).isEqualTo(STATEMENTS);
        assertThat(statements(large)).isEqualTo(statements(small));
    }

    /** The least of some times: the service works in the background too. */
    private long statements(String plan) {
        return IntStream.range(0, 10)
                .mapToLong(_ -> {
                    statistics.clear();
                    levl.planner().get(plan + "/progress").then().statusCode(200);
                    return statistics.getPrepareStatementCount();
                })
                .min()
                .orElseThrow();
    }

    private String multiYearPlan() {
        String plan = levl.multiYearPlan();
        levl.importInto(plan, "goals", PlanFixtures.GOALS).statusCode(200);
        levl.importInto(plan, "indicators", PlanFixtures.indicators("""
                goal,number,text,kind,unit,target,sources
                OD2.1,1,Consultaties,count,consultaties,20,manual
                """)).statusCode(200);
        levl.publish(plan).statusCode(200);
        return plan;
    }

    private String year(String multiYearPlan, int indicators) {
        String plan = levl.yearPlanOf(multiYearPlan);
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
            levl.measure(levl.indicator(plan, "3", String.valueOf(number)), "{\"measuredOn\":\"2022-03-01\",\"value\":1}")
                    .statusCode(201);
        }
    }
}
