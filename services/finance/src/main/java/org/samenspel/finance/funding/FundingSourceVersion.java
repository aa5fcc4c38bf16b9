package org.samenspel.finance.funding;

import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.values.Ids;
import org.samenspel.web.persistence.FixedAggregate;

/** What was known of a funding source from some moment on: who recorded it, when, and why. It never changes. */
@Entity
@Immutable
public class FundingSourceVersion extends FixedAggregate {

    private UUID fundingSourceId;
    private int number;
    private String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    private Grant content;

    @Nullable
    private String reason;

    private UUID organizationId;
    private String recordedBy;
    private Instant recordedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FundingSourceVersion() {}

    FundingSourceVersion(FundingSource source, int number, @Nullable String reason, Caller caller, Clock clock) {
        super(Ids.next());
        this.fundingSourceId = source.id();
        this.number = number;
        this.reference = source.reference();
        this.content = source.grant();
        this.reason = reason;
        this.organizationId = caller.organization();
        this.recordedBy = caller.subject();
        this.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public UUID fundingSourceId() {
        return fundingSourceId;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public String reference() {
        return reference;
    }

    public Grant content() {
        return content;
    }

    /** Why it was changed; null for the first version. */
    public @Nullable String reason() {
        return reason;
    }

    /** The one that recorded it. */
    public UUID organizationId() {
        return organizationId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
