package org.samenspel.finance.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

/** What is published of a budget. */
sealed interface BudgetEvent extends Event {

    EventStream STREAM = new EventStream("finance", "budgets", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /**
     * A body approved a version of a budget: of all that are approved the one with the highest revision is in force.
     *
     * @param id the version of the budget
     * @param reference the same in all versions
     * @param revision 1 for the first version
     * @param planId the published plan whose goals the money is for
     * @param total of all lines; more than the goals add up to when lines are for no goal, or goals are withheld
     * @param goals what is for each goal: lines and payroll, each in equal parts over the goals that it names; a goal whose
     *     amount would disclose what one post costs is left out (decision 0019)
     */
    record BudgetApproved(
            UUID id,
            long version,
            UUID organizationId,
            String reference,
            int revision,
            Period period,
            @Nullable UUID planId,
            LocalDate approvedOn,
            Money total,
            List<Goal> goals)
            implements BudgetEvent {

        static BudgetApproved of(Budget budget, Map<String, Money> perGoal) {
            return new BudgetApproved(
                    budget.id(),
                    budget.version(),
                    budget.organizationId(),
                    budget.reference(),
                    budget.revision(),
                    budget.period(),
                    budget.planId(),
                    budget.adoption().orElseThrow().takenOn(),
                    budget.table().total(),
                    perGoal.entrySet().stream()
                            .map(goal -> new Goal(goal.getKey(), goal.getValue()))
                            .toList());
        }
    }

    /**
     * The decision that approved a version of a budget was a mistake: it is in force no more. The approved version with the highest
     * revision is, if there is one.
     *
     * @param id the version of the budget
     * @param reference the same in all versions
     * @param revision 1 for the first version
     * @param planId the published plan whose goals the money was for
     * @param lapsedOn when the decision was withdrawn, or its body turned out to be none that decides on the budget
     */
    record BudgetLapsed(
            UUID id,
            long version,
            UUID organizationId,
            String reference,
            int revision,
            @Nullable UUID planId,
            LocalDate lapsedOn)
            implements BudgetEvent {

        static BudgetLapsed of(Budget budget, LocalDate lapsedOn) {
            return new BudgetLapsed(
                    budget.id(),
                    budget.version(),
                    budget.organizationId(),
                    budget.reference(),
                    budget.revision(),
                    budget.planId(),
                    lapsedOn);
        }
    }

    /** What is for one goal, by its code. */
    record Goal(String code, Money amount) {}
}
