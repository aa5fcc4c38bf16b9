package org.samenspel.plans.indicator;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.PlanPart;
import org.samenspel.plans.plan.Withdrawal;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.persistence.Aggregate;

/**
 * An indicator as it reads, now or at some earlier moment.
 *
 * @param version 0 for an earlier moment
 * @param row its text in the language of its plan
 */
public record IndicatorContent(UUID id, long version, UUID planId, IndicatorRow row, LocalizedText text)
        implements Aggregate {

    private static final String TEXT = "text";

    /** As a plan had it. */
    static IndicatorContent of(PlanPart part, UUID planId) {
        return new IndicatorContent(
                part.id(),
                0,
                planId,
                IndicatorCsv.FORMAT.readBack(part.cells()).with(part.withdrawal()),
                Objects.requireNonNull(part.texts().get(TEXT)));
    }

    PlanPart part() {
        return new PlanPart(
                PlanPart.Kind.INDICATOR,
                row.key(),
                id,
                IndicatorCsv.FORMAT.cells(row.with(null)),
                Map.of(TEXT, text),
                withdrawal());
    }

    /** How the plan came to do without it; null while it does not. */
    public @Nullable Withdrawal withdrawal() {
        return row.withdrawal();
    }

    boolean fits(IndicatorFilter filter) {
        return (filter.action() == null || filter.action().equals(row.action()))
                && (filter.goal() == null || filter.goal().equals(row.goal()))
                && (filter.number() == null || filter.number().equals(row.number()))
                && (filter.part() == null || filter.part().equals(row.part()));
    }

    /** Sorts as people count, a part after its whole. */
    public String sortKey() {
        return row.sortKey();
    }
}
