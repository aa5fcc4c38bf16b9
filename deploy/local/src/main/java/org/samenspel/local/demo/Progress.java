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

    record Totals(int reached, int notReached, int noMeasurement, int withoutTarget) {}

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

    /**
     * @param standing `reached`, `notReached`, `noMeasurement` or `withoutTarget`
     * @param leftOut how many funding sources of unknown amount the value leaves out
     * @param shares what each one measured in the days that count
     * @param late what was measured after them
     * @param forecast what the years come to, where year indicators contribute
     */
    record Indicator(
            String number,
            Map<String, String> text,
            String kind,
            @Nullable String unit,
            @Nullable BigDecimal target,
            @Nullable BigDecimal targetBase,
            String standing,
            @Nullable BigDecimal value,
            @Nullable Boolean achieved,
            @Nullable Integer fewerThan,
            @Nullable Integer leftOut,
            @Nullable String measuredOn,
            @Nullable Evidence evidence,
            List<Share> shares,
            @Nullable List<Share> late,
            @Nullable List<Indicator> parts,
            @Nullable Forecast forecast) {}

    /** @param organization who measured by hand */
    record Share(
            String source,
            @Nullable String organization,
            @Nullable Evidence evidence,
            @Nullable BigDecimal value,
            @Nullable Boolean achieved,
            @Nullable Integer fewerThan,
            String measuredOn) {}

    record Forecast(BigDecimal value, boolean suffices) {}

    record Evidence(String kind, String reference) {}
}
