package org.samenspel.local.demo;

import java.util.List;
import org.samenspel.local.demo.Sharing.Amounts;
import org.samenspel.local.demo.Sharing.Comparison;
import org.samenspel.local.demo.Sharing.Line;
import org.samenspel.local.demo.Sharing.Seen;
import org.samenspel.local.demo.Sharing.Share;

/** Who bears and gets what, where the source prints something else, and what one partner sees. */
final class SharingText {

    private static final String ROW = "%-12s %14s %14s %14s %14s %14s";

    private final Page page;

    SharingText(Page page) {
        this.page = page;
    }

    void write(Sharing sharing) {
        page.heading("Cost sharing " + sharing.reference() + ": " + sharing.title() + " (" + sharing.state() + ")");
        page.line(ROW, "", "coordination", "support", "cost", "income", "balance");
        for (Share share : sharing.shares()) {
            row(share.partner(), share.amounts());
        }
        row("Total", sharing.totals());
        page.blank();
        page.line("Computed figures that differ from printed ones");
        sharing.shares().forEach(share -> differences(share.partner(), share.comparisons()));
        differences("Total", sharing.comparisons());
        page.blank();
        write(sharing.seen());
    }

    private void row(String name, Amounts amounts) {
        page.line(
                ROW,
                name,
                Page.amount(amounts.sharedCost().value()),
                Page.amount(amounts.unitCost().value()),
                Page.amount(amounts.cost().value()),
                Page.amount(amounts.income().value()),
                Page.amount(amounts.balance().value()));
    }

    private void differences(String name, List<Comparison> comparisons) {
        for (Comparison one : comparisons) {
            if (one.difference().value().signum() != 0) {
                page.line(
                        "  %-12s %-12s %12s - %12s = %6s",
                        name,
                        Page.words(one.code()),
                        Page.amount(one.computed().value()),
                        Page.amount(one.printed().value()),
                        Page.amount(one.difference().value()));
            }
        }
    }

    private void write(Seen seen) {
        page.line(
                "%s sees %s, its own (%s), and not the whole (%d)",
                seen.partner(),
                Page.count(seen.statements(), "statement"),
                seen.statement().state(),
                seen.costSharing());
        for (Line line : seen.statement().lines()) {
            page.line(
                    "  %-12s %-26s = %12s",
                    Page.words(line.code()),
                    line.formula(),
                    Page.amount(line.amount().value()));
        }
    }
}
