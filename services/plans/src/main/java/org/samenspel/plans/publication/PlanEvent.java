package org.samenspel.plans.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;
import org.samenspel.plans.action.ActionScope;
import org.samenspel.plans.goal.GoalScope;
import org.samenspel.plans.indicator.IndicatorKind;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/** What is published of a plan. */
sealed interface PlanEvent extends Event {

    EventStream STREAM = new EventStream("plans", "plans", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /**
     * A plan lies before a body.
     *
     * @param agreementId the agreement it belongs to, a body of which decides
     */
    record PlanSubmitted(
            UUID id,
            long version,
            UUID organizationId,
            @Nullable UUID agreementId,
            PlanKind kind,
            Period period) implements PlanEvent {

        static PlanSubmitted of(PlanScope plan) {
            return new PlanSubmitted(
                    plan.id(), plan.version(), plan.organizationId(), plan.agreementId(), plan.kind(), plan.period());
        }
    }

    /**
     * A published plan reads otherwise from now on.
     *
     * @param goals the codes of the goals it works on
     * @param actions those it does
     */
    record PlanRevised(
            UUID id,
            long version,
            UUID organizationId,
            @Nullable UUID agreementId,
            PlanKind kind,
            LocalizedText title,
            Period period,
            List<String> goals,
            List<PlanPublished.Action> actions,
            List<PlanPublished.Indicator> indicators)
            implements PlanEvent {

        static PlanRevised of(PlanScope plan, PlanContent content) {
            PlanPublished now = PlanPublished.of(plan, content);
            return new PlanRevised(
                    now.id(),
                    now.version(),
                    now.organizationId(),
                    now.agreementId(),
                    now.kind(),
                    now.title(),
                    now.period(),
                    now.goals(),
                    now.actions(),
                    now.indicators());
        }
    }

    /**
     * A plan was published, with all that is in it.
     *
     * @param agreementId the agreement it belongs to: its parties alone see it
     * @param goals the codes of the goals it works on
     */
    record PlanPublished(
            UUID id,
            long version,
            UUID organizationId,
            @Nullable UUID agreementId,
            PlanKind kind,
            LocalizedText title,
            Period period,
            List<String> goals,
            List<Action> actions,
            List<Indicator> indicators)
            implements PlanEvent {

        static PlanPublished of(PlanScope plan, PlanContent content) {
            return new PlanPublished(
                    plan.id(),
                    plan.version(),
                    plan.organizationId(),
                    plan.agreementId(),
                    plan.kind(),
                    plan.title(),
                    plan.period(),
                    content.goals().stream().map(GoalScope::code).toList(),
                    content.actions().stream().map(Action::of).toList(),
                    content.indicators().stream().map(Indicator::of).toList());
        }

        /** @param goals the codes of the operational goals it works on */
        public record Action(String number, LocalizedText title, List<String> goals) {

            static Action of(ActionScope action) {
                return new Action(action.number(), action.title(), action.goals());
            }
        }

        /**
         * An indicator of the plan.
         *
         * @param action the number of the action it is on, in a year plan
         * @param goal the code of the operational goal it is on, in a multi-year plan
         * @param part the number of a part of it
         * @param target the number to reach, for a count or a percentage
         */
        public record Indicator(
                UUID id,
                @Nullable String action,
                @Nullable String goal,
                String number,
                @Nullable String part,
                LocalizedText text,
                IndicatorKind kind,
                @Nullable String unit,
                @Nullable BigDecimal target) {

            static Indicator of(IndicatorScope indicator) {
                return new Indicator(
                        indicator.id(),
                        indicator.action(),
                        indicator.goal(),
                        indicator.number(),
                        indicator.part(),
                        indicator.text(),
                        indicator.kind(),
                        indicator.unit(),
                        indicator.target().value());
            }
        }
    }
}
