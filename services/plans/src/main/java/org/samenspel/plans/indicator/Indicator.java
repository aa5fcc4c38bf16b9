package org.samenspel.plans.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.PlanRule;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.Ids;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;
import org.samenspel.web.persistence.Withdrawal;

/**
 * What shows whether an action of a year plan, or an operational goal of a multi-year plan, gets where it should. What it is on
 * and its number never change; its target may be decided anew, also once the plan is published.
 */
@Entity
@DynamicUpdate
public class Indicator extends VersionedAggregate {

    private UUID planId;

    @Nullable
    private String action;

    @Nullable
    private String goal;

    private String number;

    @Nullable
    private String part;

    private String sortKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    @Nullable
    private String unit;

    @Nullable
    private Target target;

    private Counting counting;

    @Nullable
    private Timing timing;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sources;

    @Nullable
    private String sourceReference;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> contributesTo;

    @Nullable
    private String notes;

    @Nullable
    private Withdrawal withdrawal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    /** An indicator as printed in the language of its plan. */
    Indicator(PlanScope plan, IndicatorRow row) {
        super(Ids.next());
        this.planId = plan.id();
        this.action = row.action();
        this.goal = row.goal();
        this.number = row.number();
        this.part = row.part();
        this.sortKey = row.sortKey();
        this.text = LocalizedText.of(plan.language(), row.text());
        become(plan, row);
    }

    /** Becomes what the source now prints; what is known in other languages stays. */
    void revise(PlanScope plan, IndicatorRow row) {
        become(plan, row);
    }

    private void become(PlanScope plan, IndicatorRow row) {
        text = text.with(plan.language(), row.text());
        kind = row.kind();
        unit = row.unit();
        take(row.target());
        counting = row.counting();
        timing = row.timing();
        sources = row.sources().stream().map(Enum::name).toList();
        sourceReference = row.sourceReference();
        contributesTo = row.contributesTo().stream().map(Contribution::toString).toList();
        notes = row.notes();
    }

    /** The plan does without it from now on. */
    void withdraw(Withdrawal how) {
        requireNotWithdrawn();
        withdrawal = how;
    }

    /** The plan has it after all; how it was withdrawn. */
    Withdrawal restore() {
        if (withdrawal == null) {
            throw new RuleViolation(PlanRule.NOT_WITHDRAWN, "Indicator %s was not withdrawn".formatted(number));
        }
        Withdrawal undone = withdrawal;
        withdrawal = null;
        return undone;
    }

    /** Whether it went together with something else. */
    boolean wasWithdrawnBy(Withdrawal other) {
        return other.equals(withdrawal);
    }

    boolean isWithdrawn() {
        return withdrawal != null;
    }

    /** @throws RuleViolation {@code withdrawn} once the plan does without it */
    void requireNotWithdrawn() {
        content().requireNotWithdrawn();
    }

    /**
     * @throws RuleViolation {@code targetOfMeasuredKindOnly} if its kind and direction have no such target, or need one,
     *     {@code targetNotConfirmed} if it is odd and the caller has not confirmed it
     */
    void decideTarget(@Nullable BigDecimal value, @Nullable BigDecimal maximum, Set<String> confirmed) {
        requireNotWithdrawn();
        Target decided = target().decided(value, maximum);
        requireFits(decided);
        decided.requirePlausible(kind, confirmed);
        target = decided;
    }

    private void take(Target newTarget) {
        requireFits(newTarget);
        target = newTarget;
    }

    private void requireFits(Target newTarget) {
        if (!newTarget.fits(kind)) {
            throw IndicatorRule.TARGET_OF_MEASURED_KIND_ONLY.brokenBy(
                    "target",
                    "Indicator %s is of kind %s".formatted(number, kind.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** The indicator as the source prints it. */
    public IndicatorRow row(Language language) {
        return new IndicatorRow(
                action,
                goal,
                number,
                part,
                text.in(language),
                kind,
                unit,
                target(),
                counting,
                timing(),
                sources(),
                sourceReference,
                contributesTo(),
                notes,
                withdrawal);
    }

    /** As it stands. */
    IndicatorContent content(Language language) {
        return new IndicatorContent(id(), version(), false, planId, row(language), text);
    }

    /** The same where the language of its row plays no role. */
    public IndicatorContent content() {
        return content(Language.NL);
    }

    /** What the other features know of this indicator. */
    IndicatorScope scope() {
        return content().scope();
    }

    public UUID planId() {
        return planId;
    }

    public String sortKey() {
        return sortKey;
    }

    public LocalizedText text() {
        return text;
    }

    /** Hibernate reads empty columns alone as null. */
    public Target target() {
        return target == null ? Target.ACHIEVED : target;
    }

    private List<IndicatorSource> sources() {
        return sources.stream().map(IndicatorSource::valueOf).toList();
    }

    private List<Contribution> contributesTo() {
        return contributesTo.stream().map(Contribution::parse).toList();
    }

    /** Hibernate reads three empty columns as null. */
    private Timing timing() {
        return timing == null ? Timing.UNKNOWN : timing;
    }
}
