package org.samenspel.local.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.demo.Finance.Money;

/**
 * What partners of an agreement share: computed, beside what the source prints, and what one of them sees of it.
 *
 * @param state `proposed` while a partner still has to answer
 */
record Sharing(
        String reference,
        String title,
        String state,
        List<Share> shares,
        Amounts totals,
        List<Comparison> comparisons,
        Seen seen) {

    record Share(String partner, Amounts amounts, List<Comparison> comparisons) {}

    record Amounts(Money sharedCost, Money unitCost, Money cost, Money income, Money balance) {}

    /** @param difference what is computed minus what is printed */
    record Comparison(String code, Money computed, Money printed, Money difference) {}

    /**
     * By a partner with its own client.
     *
     * @param statements how many it finds
     * @param costSharing what it gets when it asks for the whole: an HTTP status
     */
    record Seen(String partner, int statements, int costSharing, Statement statement) {}

    record Statement(
            String state,
            Amounts amounts,
            List<Line> lines,
            @Nullable Answer answer) {}

    /** @param formula the figures in the order in which they are multiplied and divided */
    record Line(String code, String formula, Money amount) {}

    record Answer(boolean accepted) {}
}
