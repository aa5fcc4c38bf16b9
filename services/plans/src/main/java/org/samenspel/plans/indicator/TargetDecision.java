package org.samenspel.plans.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;

/** A target that an indicator had from some moment on, and who decided it. Never changes. */
@Entity
@Table(name = "indicator_target")
public class TargetDecision {

    @Id
    private UUID id;

    private UUID indicatorId;
    private BigDecimal value;

    @Nullable
    private BigDecimal maximum;

    @Nullable
    private String decidedBy;

    @Nullable
    private String reason;

    private String recordedBy;
    private Instant decidedAt;
    private int revision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TargetDecision() {}

    /**
     * @param revision the number of the revision of the plan that says it first
     * @param recordedBy the subject at the identity provider
     */
    TargetDecision(UUID indicatorId, Target target, Decided decided, int revision, String recordedBy, Clock clock) {
        this.id = Ids.next();
        this.indicatorId = indicatorId;
        this.value = Objects.requireNonNull(target.value());
        this.maximum = target.maximum();
        this.decidedBy = decided.by();
        this.reason = decided.reason();
        this.revision = revision;
        this.recordedBy = recordedBy;
        this.decidedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public BigDecimal value() {
        return value;
    }

    /** The highest number, of what is to be between two. */
    public @Nullable BigDecimal maximum() {
        return maximum;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    /** Which body or function decided it; null when nobody said so. */
    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** Who wrote it down: the subject at the identity provider. */
    public String recordedBy() {
        return recordedBy;
    }

    /** The number of the revision of the plan that says it first: one that is open is still to come. */
    int revision() {
        return revision;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
