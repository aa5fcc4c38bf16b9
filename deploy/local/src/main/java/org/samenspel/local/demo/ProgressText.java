package org.samenspel.local.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.demo.Progress.Action;
import org.samenspel.local.demo.Progress.Indicator;
import org.samenspel.local.demo.Progress.OperationalGoal;
import org.samenspel.local.demo.Progress.StrategicGoal;
import org.samenspel.local.demo.Progress.Totals;

/** Goals × actions × indicators. An action that works on several goals is written out under the first of them. */
final class ProgressText {

    private final Page page;
    private final Map<String, String> goalByAction = new HashMap<>();

    ProgressText(Page page) {
        this.page = page;
    }

    void write(Progress progress) {
        page.heading("Goals, actions, indicators");
        page.line("+ reached   - not reached   . no measurement");
        progress.goals().forEach(this::write);
    }

    private void write(StrategicGoal goal) {
        page.blank();
        page.leftAndRight(goal.code() + "  " + nl(goal.title()), totals(goal.totals()));
        goal.operational().forEach(this::write);
    }

    private void write(OperationalGoal goal) {
        page.blank();
        page.leftAndRight("  " + goal.code() + "  " + nl(goal.title()), totals(goal.totals()));
        if (!goal.indicators().isEmpty()) {
            page.leftAndRight(
                    "    indicators for several years: " + goal.indicators().size(), totals(goal.multiYearTotals()));
        }
        for (Action action : goal.actions()) {
            write(action, goal.code());
        }
    }

    private void write(Action action, String goal) {
        page.leftAndRight("    action " + action.number() + "  " + nl(action.title()), totals(action.totals()));
        String first = goalByAction.putIfAbsent(action.number(), goal);
        if (first == null) {
            action.indicators().forEach(indicator -> write(action, indicator));
        } else {
            page.line("      as under %s", first);
        }
    }

    private void write(Action action, Indicator indicator) {
        String name = "%s %-5s ".formatted(mark(indicator.standing()), action.number() + "." + indicator.number());
        page.leftAndRight("      " + name + nl(indicator.text()), result(indicator));
        if (indicator.evidence() != null) {
            page.line(
                    "              %s %s, %s",
                    indicator.evidence().kind(), indicator.evidence().reference(), indicator.measuredOn());
        }
    }

    static String result(Indicator indicator) {
        if (indicator.achieved() != null) {
            return indicator.achieved() ? "achieved" : "not achieved";
        }
        String target = number(indicator.target());
        String value = number(indicator.value());
        if (target.isEmpty()) {
            return value;
        }
        return (value.isEmpty() ? "target " : value + " of ") + target;
    }

    private static String mark(String standing) {
        return switch (standing) {
            case "reached" -> "+";
            case "notReached" -> "-";
            default -> ".";
        };
    }

    private static String totals(Totals totals) {
        return "%3d + %3d - %3d .".formatted(totals.reached(), totals.notReached(), totals.noMeasurement());
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String nl(Map<String, String> text) {
        return text.getOrDefault("nl", "");
    }
}
