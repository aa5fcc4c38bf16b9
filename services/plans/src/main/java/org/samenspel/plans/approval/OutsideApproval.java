package org.samenspel.plans.approval;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Aggregate;
import org.samenspel.web.persistence.Withdrawal;

/**
 * An authority outside the platform approved a text of a plan, such as the minister who approved the multi-year plan 2022-2026 on
 * 1 October 2021 (004). One that was recorded by mistake is withdrawn: it stays readable with the reason, and approved nothing. Else it
 * never changes.
 */
@Entity
@DynamicUpdate
class OutsideApproval implements Aggregate {

    @Id
    private UUID id;

    private UUID planId;
    private String authority;
    private LocalDate approvedOn;

    @Nullable
    private String reference;

    private String textDigest;
    private UUID organizationId;
    private Instant recordedAt;

    @Nullable
    @Embedded
    private Withdrawal withdrawal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected OutsideApproval() {}

    /** @param organizationId who recorded it */
    OutsideApproval(OutsideApprovalContent content, UUID planId, String textDigest, UUID organizationId, Clock clock) {
        this.id = Ids.next();
        this.planId = planId;
        this.authority = content.authority();
        this.approvedOn = content.approvedOn();
        this.reference = content.reference();
        this.textDigest = textDigest;
        this.organizationId = organizationId;
        this.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** It was recorded by mistake: the authority approved nothing. */
    void withdraw(Withdrawal now) {
        if (withdrawal != null) {
            throw new RuleViolation(
                    ApprovalRule.OUTSIDE_APPROVAL_WITHDRAWN, "It was withdrawn on " + withdrawal.withdrawnOn());
        }
        withdrawal = now;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return 0;
    }

    /** What the other features know of it, once the text is the one with this digest. */
    OutsideApprovalScope scope(String digest) {
        return new OutsideApprovalScope(
                id,
                new OutsideApprovalContent(authority, approvedOn, reference),
                !textDigest.equals(digest),
                organizationId,
                recordedAt,
                withdrawal);
    }
}
