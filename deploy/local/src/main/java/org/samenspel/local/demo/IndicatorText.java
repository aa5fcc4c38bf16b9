package org.samenspel.local.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.demo.Progress.Evidence;
import org.samenspel.local.demo.Progress.Indicator;
import org.samenspel.local.demo.Progress.Share;

/** An indicator: where it stands, who measured what of it, its parts, what came too late and what the years come to. */
final class IndicatorText {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String BELOW = " ".repeat(14);

    private final Page page;

    IndicatorText(Page page) {
        this.page = page;
    }

    /** @param home the action or the goal that it is on */
    void write(String home, Indicator indicator) {
        line("      ", home + "." + indicator.number(), indicator);
        if (indicator.shares().size() > 1) {
            page.wrapped(
                    BELOW, indicator.shares().stream().map(IndicatorText::told).collect(Collectors.joining(" + ")));
        } else if (indicator.evidence() != null) {
            page.line("%s%s, %s", BELOW, told(indicator.evidence()), String.valueOf(indicator.measuredOn()));
        }
        if (indicator.leftOut() != null) {
            page.line("%sleft out: %d of unknown amount", BELOW, indicator.leftOut());
        }
        orEmpty(indicator.parts()).forEach(part -> line(BELOW, "", part));
        orEmpty(indicator.late()).forEach(late -> page.line("%slate: %s, %s", BELOW, told(late), late.measuredOn()));
        if (indicator.forecast() != null) {
            page.line(
                    "%sthe years come to %s: %s",
                    BELOW,
                    Page.number(indicator.forecast().value()),
                    indicator.forecast().suffices() ? "enough" : "not enough");
        }
    }

    static String result(Indicator indicator) {
        if (indicator.achieved() != null) {
            return indicator.achieved() ? "achieved" : "not achieved";
        }
        String target = target(indicator);
        String value = known(indicator.value(), indicator.fewerThan()) + unit(indicator, indicator.value());
        if (target.isEmpty()) {
            return value;
        }
        return (value.isEmpty() ? "target " : value + " of ") + target;
    }

    /** What is known, and what is only known to be less. */
    private static String known(@Nullable BigDecimal value, @Nullable Integer fewerThan) {
        String fewer = fewerThan == null ? "" : "fewer than " + fewerThan;
        return Stream.of(Page.number(value), fewer)
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private void line(String indent, String name, Indicator indicator) {
        String mark = mark(indicator.standing());
        String left = name.isEmpty() ? "%s%s ".formatted(indent, mark) : "%s%s %-5s ".formatted(indent, mark, name);
        page.leftAndRight(left + nl(indicator.text()), result(indicator));
    }

    /** Two thirds is 2 out of 3. */
    private static String target(Indicator indicator) {
        String target = Page.number(indicator.target());
        return indicator.targetBase() == null
                ? target + unit(indicator, indicator.target())
                : "%s out of %s".formatted(target, Page.number(indicator.targetBase()));
    }

    private static String unit(Indicator indicator, @Nullable BigDecimal number) {
        return number != null && indicator.kind().equals("percentage") ? " %" : "";
    }

    private static String told(Share share) {
        String what = share.achieved() == null
                ? known(share.value(), share.fewerThan())
                : share.achieved() ? "achieved" : "not achieved";
        Evidence evidence = share.evidence();
        String event = evidence == null ? share.source() : told(evidence);
        return what + " by " + (share.organization() == null ? event : share.organization());
    }

    /** What has no name for people is known by its day. */
    private static String told(Evidence evidence) {
        boolean named = !ID.matcher(evidence.reference()).matches();
        return named ? evidence.kind() + " " + evidence.reference() : evidence.kind();
    }

    private static String mark(String standing) {
        return switch (standing) {
            case "reached" -> "+";
            case "notReached" -> "-";
            case "withoutTarget" -> "o";
            default -> ".";
        };
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String nl(Map<String, String> text) {
        return text.getOrDefault("nl", "");
    }
}
