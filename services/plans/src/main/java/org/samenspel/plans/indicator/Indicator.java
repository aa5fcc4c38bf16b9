package org.samenspel.plans.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.printed.PrintedNumber;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.Ids;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * What shows whether an action of a year plan, or an operational goal of a multi-year plan, gets where it should. What it is on
 * and its number never change; its target may be decided anew, also once the plan is published.
 */
@Entity
public class Indicator extends VersionedAggregate {

    private UUID planId;

    @Nullable
    private String action;

    @Nullable
    private String goal;

    private String number;
    private String sortKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    @Nullable
    private String unit;

    @Nullable
    private BigDecimal target;

    @Nullable
    private Timing timing;

    @Enumerated(EnumType.STRING)
    private IndicatorSource source;

    @Nullable
    private String notes;

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
        this.sortKey = new PrintedNumber(row.group()).sortKey() + "/" + new PrintedNumber(number).sortKey();
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
        timing = row.timing();
        source = row.source();
        notes = row.notes();
    }

    /** @throws RuleViolation {@code targetOfMeasuredKindOnly} if its kind has no target, or needs one */
    void decideTarget(@Nullable BigDecimal newTarget) {
        take(newTarget);
    }

    private void take(@Nullable BigDecimal newTarget) {
        if (kind.hasTarget() != (newTarget != null)) {
            throw new RuleViolation(
                    IndicatorRule.TARGET_OF_MEASURED_KIND_ONLY,
                    "Indicator %s is of kind %s".formatted(number, kind.name().toLowerCase(Locale.ROOT)));
        }
        target = newTarget == null ? null : Targets.plain(newTarget);
    }

    /** The indicator as the source prints it. */
    public IndicatorRow row(Language language) {
        return new IndicatorRow(action, goal, number, text.in(language), kind, unit, target, timing(), source, notes);
    }

    /** What the other features know of this indicator. */
    IndicatorScope scope() {
        return new IndicatorScope(id(), version(), planId, action, goal, number, text, kind, unit, target);
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

    public @Nullable BigDecimal target() {
        return target;
    }

    /** Hibernate reads three empty columns as null. */
    private Timing timing() {
        return timing == null ? Timing.UNKNOWN : timing;
    }
}
