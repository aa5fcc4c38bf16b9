package org.samenspel.plans.indicator;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.PlanPart;
import org.samenspel.plans.plan.PlanRule;
import org.samenspel.plans.plan.PlanSnapshot;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Aggregate;
import org.samenspel.web.persistence.Withdrawal;

/**
 * An indicator as it reads, now or at some earlier moment.
 *
 * @param version that of the indicator as it stands, or the number of the revision that says it
 * @param isSnapshot whether a revision says it
 * @param row its text in the language of its plan
 */
public record IndicatorContent(
        UUID id, long version, boolean isSnapshot, UUID planId, IndicatorRow row, LocalizedText text)
        implements Aggregate {

    private static final String TEXT = "text";

    /** Those that a revision of a plan says. */
    static Stream<IndicatorContent> saidBy(PlanSnapshot revision) {
        return revision.parts(PlanPart.Kind.INDICATOR).stream().map(part -> of(part, revision.id(), revision.number()));
    }

    /** As a plan had it, from the revision with this number. */
    static IndicatorContent of(PlanPart part, UUID planId, int revision) {
        return new IndicatorContent(
                part.id(),
                revision,
                true,
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

    /** @throws RuleViolation {@code withdrawn} once the plan does without it */
    IndicatorContent requireNotWithdrawn() {
        if (withdrawal() != null) {
            throw new RuleViolation(PlanRule.WITHDRAWN, "Indicator %s was withdrawn".formatted(row.number()));
        }
        return this;
    }

    /** What is told of it since the plan does without it. */
    WithdrawnIndicator withdrawn() {
        Withdrawal how = Objects.requireNonNull(withdrawal(), "it was withdrawn");
        return new WithdrawnIndicator(
                id, planId, row.action(), row.goal(), row.number(), row.part(), text, how.withdrawnOn(), how.reason());
    }

    /** What the other features know of it. */
    IndicatorScope scope() {
        return new IndicatorScope(
                id,
                version,
                planId,
                row.action(),
                row.goal(),
                row.number(),
                row.part(),
                text,
                row.kind(),
                row.unit(),
                row.target(),
                row.counting(),
                row.timing(),
                row.sources(),
                row.contributesTo());
    }

    boolean isFedBy(IndicatorSource source, Set<String> references) {
        return row.sources().contains(source)
                && (row.sourceReference() == null || new SourceReference(row.sourceReference()).isOneOf(references));
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
