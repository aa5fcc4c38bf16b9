package org.samenspel.plans.measurement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.security.Caller;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Aggregate;

/**
 * What was measured on an indicator. What it says never changes: a mistake is put right by another measurement that points to it, or
 * is withdrawn, once, and stays readable. It was brought either by a caller or by an event, and an event counts once per indicator.
 */
@Entity
@DynamicUpdate
public class Measurement implements Aggregate {

    @Id
    private UUID id;

    private UUID indicatorId;
    private LocalDate measuredOn;

    @Nullable
    private BigDecimal value;

    @Nullable
    private BigDecimal base;

    @Nullable
    private Boolean achieved;

    @Nullable
    private Integer fewerThan;

    @Nullable
    private Integer leftOut;

    @Nullable
    private Integer participants;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText note;

    @Nullable
    private Evidence evidence;

    @Nullable
    private UUID corrects;

    @Nullable
    private UUID eventId;

    @Nullable
    private String recordedBy;

    @Nullable
    private UUID organizationId;

    private Instant recordedAt;

    @Nullable
    @Embedded
    private MeasurementWithdrawal withdrawal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Measurement() {}

    private Measurement(UUID indicatorId, Observation observation, Clock clock) {
        this.id = Ids.next();
        this.indicatorId = indicatorId;
        this.measuredOn = observation.measuredOn();
        this.value = observation.value();
        this.base = observation.base();
        this.achieved = observation.achieved();
        this.fewerThan = observation.fewerThan();
        this.leftOut = observation.leftOut();
        this.participants = observation.participants();
        this.note = observation.note();
        this.evidence = observation.evidence();
        this.corrects = observation.corrects();
        this.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What a caller saw, of an organization. */
    static Measurement recordedBy(
            Caller caller, UUID organizationId, UUID indicatorId, Observation observation, Clock clock) {
        var measurement = new Measurement(indicatorId, observation, clock);
        measurement.recordedBy = caller.subject();
        measurement.organizationId = organizationId;
        return measurement;
    }

    static Measurement broughtBy(UUID eventId, UUID indicatorId, Observation observation, Clock clock) {
        var measurement = new Measurement(indicatorId, observation, clock);
        measurement.eventId = eventId;
        return measurement;
    }

    /** From now on it is as if nobody had measured; what it corrected stands again. */
    void withdraw(MeasurementWithdrawal now) {
        requireNotWithdrawn();
        withdrawal = now;
    }

    /** @throws RuleViolation {@code measurementWithdrawn} */
    void requireNotWithdrawn() {
        if (withdrawal != null) {
            throw new RuleViolation(
                    MeasurementRule.MEASUREMENT_WITHDRAWN,
                    "It was withdrawn on %s: record what is right anew".formatted(withdrawal.withdrawnOn()));
        }
    }

    /** Null while it stands. */
    public @Nullable MeasurementWithdrawal withdrawal() {
        return withdrawal;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return 0;
    }

    public UUID indicatorId() {
        return indicatorId;
    }

    /** What was seen. */
    public Observation observation() {
        return new Observation(
                measuredOn, value, base, achieved, fewerThan, leftOut, participants, note, evidence, corrects);
    }

    /** Where it comes from. */
    public IndicatorSource source() {
        return Contributor.of(this).source();
    }

    /** How much, without the amounts behind a share of the income: those are told to few. */
    public @Nullable BigDecimal toldValue() {
        return isOfFinance() ? Combined.told(value, base) : value;
    }

    public @Nullable BigDecimal toldBase() {
        return isOfFinance() ? null : base;
    }

    private boolean isOfFinance() {
        return source() == IndicatorSource.FINANCE;
    }

    public @Nullable UUID eventId() {
        return eventId;
    }

    /** Who measured it; null for what an event brought. */
    public @Nullable UUID organizationId() {
        return organizationId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
