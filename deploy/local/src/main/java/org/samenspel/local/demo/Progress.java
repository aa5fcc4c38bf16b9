package org.samenspel.local.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.demo.Finance.Money;

/** Our reading of a plan's progress as the plans service answers it, without what depends on the day. */
record Progress(
        BigDecimal timeElapsed,
        Activity activity,
        @Nullable Approved money,
        Totals totals,
        Totals multiYearTotals,
        List<StrategicGoal> goals) {

    record Activity(int actions, int measuredActions, int meetingsHeld) {}

    record Approved(Money approved) {}

    record Totals(int reached, int notReached, int noMeasurement) {}

    record StrategicGoal(
            String code,
            Map<String, String> title,
            Activity activity,
            @Nullable Approved money,
            Totals totals,
            List<OperationalGoal> operational) {}

    record OperationalGoal(
            String code,
            Map<String, String> title,
            Activity activity,
            @Nullable Approved money,
            Totals totals,
            Totals multiYearTotals,
            List<Indicator> indicators,
            List<Action> actions) {}

    record Action(String number, String theme, Map<String, String> title, Totals totals, List<Indicator> indicators) {}

    /** @param standing `reached`, `notReached` or `noMeasurement` */
    record Indicator(
            String number,
            Map<String, String> text,
            String kind,
            @Nullable String unit,
            @Nullable BigDecimal target,
            String standing,
            @Nullable BigDecimal value,
            @Nullable Boolean achieved,
            @Nullable String measuredOn,
            @Nullable Evidence evidence) {}

    record Evidence(String kind, String reference) {}
}
