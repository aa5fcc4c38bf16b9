package org.samenspel.local.demo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.demo.Progress.Action;
import org.samenspel.local.demo.Progress.Activity;
import org.samenspel.local.demo.Progress.Approved;
import org.samenspel.local.demo.Progress.Indicator;
import org.samenspel.local.demo.Progress.OperationalGoal;
import org.samenspel.local.demo.Progress.StrategicGoal;
import org.samenspel.local.demo.Progress.Totals;

/** Goals × actions × indicators. An action that works on several goals is written out under the first of them. */
final class ProgressText {

    private final Page page;
    private final IndicatorText indicators;
    private final Map<String, String> goalByAction = new HashMap<>();

    ProgressText(Page page) {
        this.page = page;
        this.indicators = new IndicatorText(page);
    }

    void write(Progress progress) {
        page.heading("Goals, actions, indicators");
        page.line("+ reached   - not reached   . no measurement   o without a target");
        progress.goals().forEach(this::write);
    }

    private void write(StrategicGoal goal) {
        page.blank();
        page.leftAndRight(goal.code() + "  " + nl(goal.title()), totals(goal.totals()));
        done("  ", goal.activity(), goal.money());
        goal.operational().forEach(this::write);
    }

    private void write(OperationalGoal goal) {
        page.blank();
        page.leftAndRight("  " + goal.code() + "  " + nl(goal.title()), totals(goal.totals()));
        done("    ", goal.activity(), goal.money());
        if (!goal.indicators().isEmpty()) {
            page.leftAndRight(
                    "    indicators for several years: " + goal.indicators().size(), totals(goal.multiYearTotals()));
            goal.indicators().stream()
                    .filter(ProgressText::hasNews)
                    .forEach(indicator -> indicators.write(goal.code(), indicator));
        }
        for (Action action : goal.actions()) {
            write(action, goal.code());
        }
    }

    /** Most indicators of several years wait for their year. */
    private static boolean hasNews(Indicator indicator) {
        return indicator.forecast() != null || !indicator.standing().equals("noMeasurement");
    }

    private void done(String indent, Activity activity, @Nullable Approved money) {
        String approved =
                money == null ? "" : "; " + Page.amount(money.approved().value()) + " approved";
        page.line("%s%s%s", indent, told(activity), approved);
    }

    /** What is done, whatever it reaches. */
    static String told(Activity activity) {
        return "%s, %d measured, %s held"
                .formatted(
                        Page.count(activity.actions(), "action"),
                        activity.measuredActions(),
                        Page.count(activity.meetingsHeld(), "meeting"));
    }

    private void write(Action action, String goal) {
        page.leftAndRight("    action " + action.number() + "  " + nl(action.title()), totals(action.totals()));
        String first = goalByAction.putIfAbsent(action.number(), goal);
        if (first == null) {
            action.indicators().forEach(indicator -> indicators.write(action.number(), indicator));
        } else {
            page.line("      as under %s", first);
        }
    }

    private static String totals(Totals totals) {
        return "%3d + %3d - %3d .".formatted(totals.reached(), totals.notReached(), totals.noMeasurement());
    }

    private static String nl(Map<String, String> text) {
        return text.getOrDefault("nl", "");
    }
}
