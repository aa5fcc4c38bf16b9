package org.samenspel.finance.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.samenspel.values.Ids;
import org.samenspel.values.Money;

/** A cost that proves the own share in a funding; it proves one funding only. */
@Entity
@Immutable
public class Proof {

    @Id
    private UUID id;

    private UUID fundingId;
    private String organizationScheme;
    private String organizationCode;
    private String cost;
    private LocalDate incurredOn;
    private Money amount;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Proof() {}

    /** @param cost the organization's own reference of the cost */
    Proof(Funding funding, String cost, LocalDate incurredOn, Money amount) {
        this.id = Ids.next();
        this.fundingId = funding.id();
        this.organizationScheme = funding.organization().scheme();
        this.organizationCode = funding.organization().code();
        this.cost = cost;
        this.incurredOn = incurredOn;
        this.amount = amount;
    }

    public UUID id() {
        return id;
    }

    public UUID fundingId() {
        return fundingId;
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
