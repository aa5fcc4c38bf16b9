package org.samenspel.plans.plan;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;
import org.samenspel.web.persistence.Aggregate;

/** How a published plan read from some moment on, until the next revision. It never changes. */
@Entity
@Immutable
public class PlanRevision implements Aggregate {

    @Id
    private UUID id;

    private UUID planId;
    private int number;
    private Instant publishedAt;
    private UUID organizationId;

    @Nullable
    private String reason;

    private String textDigest;

    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanPart> parts;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PlanRevision() {}

    /**
     * @param number 1 for the plan as it was published first
     * @param organizationId who published it
     */
    PlanRevision(PlanText text, int number, UUID organizationId, @Nullable String reason, Clock clock) {
        this.id = Ids.next();
        this.planId = text.plan().id();
        this.number = number;
        this.publishedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        this.organizationId = organizationId;
        this.reason = reason;
        this.textDigest = text.digest();
        this.parts = text.parts();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return number;
    }

    public UUID planId() {
        return planId;
    }

    public int number() {
        return number;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public UUID organizationId() {
        return organizationId;
    }

    public @Nullable String reason() {
        return reason;
    }

    public String textDigest() {
        return textDigest;
    }

    List<PlanPart> parts() {
        return parts;
    }

    /** What it says. */
    PlanSnapshot snapshot() {
        return new PlanSnapshot(planId, number, textDigest, parts);
    }
}
