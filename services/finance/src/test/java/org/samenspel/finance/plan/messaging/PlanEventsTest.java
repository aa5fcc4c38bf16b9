package org.samenspel.finance.plan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.samenspel.finance.FinanceFixtures.TABLE;
import static org.samenspel.finance.FinanceFixtures.budgetOf;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.FinanceFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.Operator;

@QuarkusTest
class PlanEventsTest {

    private final FinanceFixtures levl = FinanceFixtures.organization();
    private final UUID plan = UUID.randomUUID();

    @Test
    void keepsTheGoalsOfTheNewestVersionInWhateverOrderTheyCome() {
        awaitApplied(levl.publishPlan(UUID.randomUUID(), plan, 5, "OD1.1", "OD1.2"));
        awaitApplied(levl.publishPlan(UUID.randomUUID(), plan, 4, "OD9.9"));

        assertThat(goals()).isEqualTo("{OD1.1,OD1.2}");
    }

    @Test
    void learnsTheSameOnceHoweverOftenItComes() {
        UUID event = levl.publishPlan(UUID.randomUUID(), plan, 3, "OD1.1");
        levl.publishPlan(event, plan, 3, "OD1.1");
        awaitApplied(levl.publishPlan(UUID.randomUUID(), plan, 6, "OD1.2"));
        levl.publishPlan(event, plan, 3, "OD1.1");
        awaitApplied(levl.publishPlan(UUID.randomUUID(), plan, 7, "OD1.2"));

        assertThat(goals()).isEqualTo("{OD1.2}");
    }

    @Test
    void newGoalsOfARevisionCountForTheBudgetThatWasBegunBefore() {
        awaitApplied(levl.publishPlan(UUID.randomUUID(), plan, 3, "OD1.1"));
        String budget = levl.created("/budgets", budgetOf(plan));
        levl.put(budget + "/lines", budget, TABLE).statusCode(400).body("type", endsWith(":unknownGoal"));

        awaitApplied(levl.tellPlan("revised", UUID.randomUUID(), plan, 4, "OD1.1", "OD1.2"));

        levl.put(budget + "/lines", budget, TABLE).statusCode(200);
    }

    @Test
    void isBuiltAnewFromWhatWasPublished() {
        awaitApplied(levl.publishPlan(UUID.randomUUID(), plan, 3, "OD1.1"));
        awaitApplied(levl.publishPlan(UUID.randomUUID(), plan, 5, "OD1.1", "OD1.2"));
        UUID invented = UUID.randomUUID();
        Database.execute("update known_plan set goals = '{OD9.9}' where id = '%s'".formatted(plan));
        Database.execute("insert into known_plan values ('%1$s', '%1$s', '{}')".formatted(invented));

        assertThat(Operator.order("rebuild", "plans")).startsWith("rebuilt").contains("newerThanTheTopic=0");

        assertThat(goals()).isEqualTo("{OD1.1,OD1.2}");
        assertThat(Database.query("select 1 from known_plan where id = '%s'".formatted(invented)))
                .isEmpty();
    }

    private String goals() {
        return Database.query("select goals::text from known_plan where id = '%s'".formatted(plan))
                .getFirst()
                .get("goals")
                .toString();
    }
}
