package org.samenspel.finance.funding;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.samenspel.values.Ids;
import org.samenspel.values.Money;
import org.samenspel.web.persistence.FixedAggregate;

/** A cost that proves the own contribution in a funding source; it proves one funding source only. */
@Entity
@Immutable
public class Evidence extends FixedAggregate {

    private UUID fundingSourceId;
    private UUID organizationId;
    private String cost;
    private LocalDate incurredOn;
    private Money amount;

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
