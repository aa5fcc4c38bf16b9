package org.samenspel.finance.funding;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.values.Ids;
import org.samenspel.values.Money;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * A cost that proves the own contribution in a funding source; it proves one funding source only. Recorded by mistake it is
 * withdrawn with a reason: it stays, and proves nothing any more.
 */
@Entity
@DynamicUpdate
public class Evidence extends VersionedAggregate {

    private UUID fundingSourceId;
    private UUID organizationId;
    private String cost;
    private LocalDate incurredOn;
    private Money amount;

    @Nullable
    private LocalDate withdrawnOn;

    @Nullable
    private String withdrawalReason;

    @Nullable
    private String withdrawnBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    /**
     * @param organizationId the one that made the cost
     * @param cost its own reference of the cost
     */
    Evidence(UUID organizationId, UUID fundingSourceId, String cost, LocalDate incurredOn, Money amount) {
        super(Ids.next());
        this.organizationId = organizationId;
        this.fundingSourceId = fundingSourceId;
        this.cost = cost;
        this.incurredOn = incurredOn;
        this.amount = amount;
    }

    /** Proves nothing from now on; its cost can prove something else. */
    void withdraw(Caller caller, LocalDate today, String reason) {
        if (isWithdrawn()) {
            throw new RuleViolation(FundingSourceRule.EVIDENCE_WITHDRAWN, "It proves nothing any more");
        }
        withdrawnOn = today;
        withdrawalReason = reason;
        withdrawnBy = caller.subject();
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }

    public UUID fundingSourceId() {
        return fundingSourceId;
    }

    public String cost() {
        return cost;
    }

    public LocalDate incurredOn() {
        return incurredOn;
    }

    public Money amount() {
        return amount;
    }
}
