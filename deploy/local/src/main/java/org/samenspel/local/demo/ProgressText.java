package org.samenspel.local.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.demo.Progress.Action;
import org.samenspel.local.demo.Progress.Activity;
import org.samenspel.local.demo.Progress.Approved;
import org.samenspel.local.demo.Progress.Evidence;
import org.samenspel.local.demo.Progress.Indicator;
import org.samenspel.local.demo.Progress.OperationalGoal;
import org.samenspel.local.demo.Progress.StrategicGoal;
import org.samenspel.local.demo.Progress.Totals;

/** Goals × actions × indicators. An action that works on several goals is written out under the first of them. */
final class ProgressText {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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
        }
        for (Action action : goal.actions()) {
            write(action, goal.code());
        }
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
            action.indicators().forEach(indicator -> write(action, indicator));
        } else {
            page.line("      as under %s", first);
        }
    }

    private void write(Action action, Indicator indicator) {
        String name = "%s %-5s ".formatted(mark(indicator.standing()), action.number() + "." + indicator.number());
        page.leftAndRight("      " + name + nl(indicator.text()), result(indicator));
        if (indicator.evidence() != null) {
            page.line("              %s, %s", evidence(indicator.evidence()), String.valueOf(indicator.measuredOn()));
        }
    }

    static String result(Indicator indicator) {
        if (indicator.achieved() != null) {
            return indicator.achieved() ? "achieved" : "not achieved";
        }
        String target = Page.number(indicator.target());
        String value = Page.number(indicator.value());
        if (target.isEmpty()) {
            return value;
        }
        return (value.isEmpty() ? "target " : value + " of ") + target;
    }

    /** What has no name for people is known by its day. */
    private static String evidence(Evidence evidence) {
        boolean named = !ID.matcher(evidence.reference()).matches();
        return named ? evidence.kind() + " " + evidence.reference() : evidence.kind();
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

    private static String nl(Map<String, String> text) {
        return text.getOrDefault("nl", "");
    }
}
