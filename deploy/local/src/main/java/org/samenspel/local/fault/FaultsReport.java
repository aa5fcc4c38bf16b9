package org.samenspel.local.fault;

import java.util.List;
import org.samenspel.local.fault.Outcome.Result;

/**
 * What all faults showed.
 *
 * @param notTried those that nothing tries, and why
 */
public record FaultsReport(List<Outcome> faults, List<NotTried> notTried) {

    private static final String ROW = "%-28s %-5s %-10s %s%n";
    private static final String NOT_TRIED = "%-5s %-52s not tried, because %s%n";

    FaultsReport(List<Outcome> faults) {
        this(faults, NotTried.all());
    }

    /** Whether each held and its control fell, but for those that this machine has no means for. */
    public boolean isRight() {
        return are(Result.HELD) + are(Result.NOT_HERE) == faults.size();
    }

    /** As a table, fault by fault. */
    public String text() {
        var text = new StringBuilder(ROW.formatted("fault", "", "result", "without its protection, or what was seen"));
        faults.forEach(one -> text.append(row(one)));
        notTried.forEach(one -> text.append(NOT_TRIED.formatted(one.number(), one.fault(), one.reason())));
        text.append("%d of %d held, each with a control that fell.%n".formatted(are(Result.HELD), faults.size()));
        if (are(Result.NOT_HERE) > 0) {
            text.append("%d can't be tried on this machine.%n".formatted(are(Result.NOT_HERE)));
        }
        return text.toString();
    }

    private long are(Result result) {
        return faults.stream().filter(one -> one.result() == result).count();
    }

    static String row(Outcome one) {
        String said =
                switch (one.result()) {
                    case HELD -> one.without() + ": " + one.control();
                    case NOT_SHOWN -> "held also with " + one.without();
                    case NOT_HERE -> "can't be tried on this machine: " + one.seen();
                    case FELL, NOT_TRIED -> one.seen();
                };
        return ROW.formatted(one.fault(), one.invariant(), one.result().text(), said);
    }
}
