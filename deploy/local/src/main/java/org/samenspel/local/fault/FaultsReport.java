package org.samenspel.local.fault;

import java.util.List;
import org.samenspel.local.fault.Outcome.Result;

/** What all faults showed. */
public record FaultsReport(List<Outcome> faults) {

    private static final String ROW = "%-28s %-5s %-10s %s%n";

    /** Whether each held and its control fell. */
    public boolean isRight() {
        return held() == faults.size();
    }

    /** As a table, fault by fault. */
    public String text() {
        var text = new StringBuilder(ROW.formatted("fault", "", "result", "without its protection, or what was seen"));
        faults.forEach(one -> text.append(row(one)));
        return text.append("%d of %d held, each with a control that fell.%n".formatted(held(), faults.size()))
                .toString();
    }

    private long held() {
        return faults.stream().filter(one -> one.result() == Result.HELD).count();
    }

    static String row(Outcome one) {
        String said =
                switch (one.result()) {
                    case HELD -> one.without() + ": " + one.control();
                    case NOT_SHOWN -> "held also with " + one.without();
                    case FELL, NOT_TRIED -> one.seen();
                };
        return ROW.formatted(one.fault(), one.invariant(), one.result().text(), said);
    }
}
