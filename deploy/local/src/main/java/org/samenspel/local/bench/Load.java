package org.samenspel.local.bench;

import java.util.List;
import org.samenspel.local.Refusal;

/**
 * What a generator of responses saw.
 *
 * @param accepted answered 201
 * @param refused answered anything else
 * @param unanswered sent, and nothing came back: it may have been stored
 * @param seconds from the first request to the last answer
 * @param p50 in milliseconds, as p99 and longest
 */
record Load(long accepted, long refused, long unanswered, double seconds, double p50, double p99, double longest) {

    double perSecond() {
        return accepted / seconds;
    }

    /** Of several, one after the other: the middle p50, and the worst p99. */
    static Load together(List<Load> loads) {
        return new Load(
                loads.stream().mapToLong(Load::accepted).sum(),
                loads.stream().mapToLong(Load::refused).sum(),
                loads.stream().mapToLong(Load::unanswered).sum(),
                loads.stream().mapToDouble(Load::seconds).sum(),
                Figures.median(loads.stream().map(Load::p50).toList()),
                loads.stream().mapToDouble(Load::p99).max().orElseThrow(),
                loads.stream().mapToDouble(Load::longest).max().orElseThrow());
    }

    /** Refuses when more or less is stored than was accepted. */
    void requireStored(long rows) {
        if (rows < accepted || rows > accepted + unanswered) {
            throw new Refusal("%d were accepted and %d stored, and %d had no answer: that is wrong."
                    .formatted(accepted, rows, unanswered));
        }
    }
}
