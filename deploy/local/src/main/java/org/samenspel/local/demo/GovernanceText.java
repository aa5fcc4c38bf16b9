package org.samenspel.local.demo;

import org.jspecify.annotations.Nullable;
import org.samenspel.local.demo.Governance.Cadence;
import org.samenspel.local.demo.Governance.Composition;
import org.samenspel.local.demo.Governance.Decision;
import org.samenspel.local.demo.Governance.Meeting;
import org.samenspel.local.demo.Governance.RuleResult;
import org.samenspel.local.demo.Governance.Tally;

/** The board against its rules, a what-if, and what meetings decided. */
final class GovernanceText {

    private final Page page;
    private final Governance governance;

    GovernanceText(Page page, Governance governance) {
        this.page = page;
        this.governance = governance;
    }

    void write() {
        page.heading("Governance");
        page.line(
                "%d bodies, %d invented people with %d mandates, who add up to what is printed",
                governance.bodies(), governance.people(), governance.mandates());
        governance
                .employees()
                .forEach(employee -> page.wrapped(
                        "%s (invented), ".formatted(employee.person()),
                        "named by %s in its %s".formatted(employee.namedBy(), Page.words(employee.body()))));
        page.blank();
        page.line("The board on %s", governance.composition().date());
        rules(governance.composition());
        page.blank();
        page.line(
                "If other candidates took the seats on %s",
                governance.simulation().date());
        rules(governance.simulation());
        page.blank();
        page.line("The board is renewed on %s", governance.renewal().start());
        governance.renewal().differences().forEach(one -> page.wrapped("  odd: ", one));
        page.blank();
        page.line("How often bodies meet");
        governance.cadences().forEach(this::write);
        governance.meetings().forEach(this::write);
    }

    private void write(Cadence cadence) {
        page.wrapped(
                "  ",
                "%s: “%s”%s"
                        .formatted(
                                cadence.body(),
                                cadence.printed(),
                                cadence.before()
                                        ? ", said of the previous structure; of the new one nothing is printed"
                                        : ""));
    }

    private void rules(Composition composition) {
        for (RuleResult result : composition.rules()) {
            String changes = result.changesOn() == null ? "" : "; changes on " + result.changesOn();
            page.line("  %-6s %-18s %s%s", holds(result.holds()), Page.words(result.rule()), counts(result), changes);
        }
    }

    private String counts(RuleResult result) {
        if (result.counted() == null) {
            return "not published: " + Page.words(result.notPublished() == null ? "smallGroup" : result.notPublished());
        }
        String counted = result.perGender() == null
                ? "%d of %d (%d %%)"
                        .formatted(
                                result.counted(), result.total(), Math.round(100.0 * result.counted() / result.total()))
                : "%d women and %d men of %d"
                        .formatted(
                                result.perGender().get("woman"),
                                result.perGender().get("man"),
                                result.total());
        return "%-27s at least %d%s".formatted(counted, result.required(), minimum(result.rule()));
    }

    private static String holds(@Nullable Boolean holds) {
        if (holds == null) {
            return "";
        }
        return holds ? "holds" : "fails";
    }

    private String minimum(String rule) {
        return governance.rules().stream()
                .filter(one -> one.code().equals(rule) && one.minimum() != null)
                .map(one -> " (" + one.minimum() + ")")
                .findFirst()
                .orElse("");
    }

    private void write(Meeting meeting) {
        page.blank();
        String there = meeting.state().equals("held") ? ", %d there".formatted(meeting.participants()) : "";
        String left = meeting.conflicts() == 0 ? "" : ", %d left for an item".formatted(meeting.conflicts());
        String moved = meeting.countsOn().isEmpty() ? "" : "; counts on " + String.join(", ", meeting.countsOn());
        page.line("%s  %s: %s%s%s%s", meeting.date(), meeting.body(), meeting.state(), there, left, moved);
        meeting.decisions().forEach(this::write);
    }

    private void write(Decision decision) {
        String standpoints = decision.minorityStandpoints() == 0
                ? ""
                : ", " + Page.count(decision.minorityStandpoints(), "minority standpoint");
        page.wrapped(
                "  %s  ".formatted(decision.item()),
                "%s: %s%s%s"
                        .formatted(
                                decision.title().getOrDefault("nl", ""),
                                outcome(decision),
                                votes(decision.tally()),
                                standpoints));
    }

    /** What a body only prepares, another one adopts. */
    private static String outcome(Decision decision) {
        boolean proposal =
                decision.competence().equals("prepares") && decision.outcome().equals("adopted");
        return proposal ? "proposed" : decision.outcome();
    }

    private static String votes(@Nullable Tally tally) {
        return tally == null
                ? " by consensus"
                : " by %d to %d, %d abstained".formatted(tally.votesFor(), tally.votesAgainst(), tally.abstained());
    }
}
