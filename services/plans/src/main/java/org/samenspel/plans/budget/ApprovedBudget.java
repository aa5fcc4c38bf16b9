package org.samenspel.plans.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.samenspel.security.Organization;
import org.samenspel.values.Money;

/** A revision of a budget that was approved for a plan. */
@Entity
public class ApprovedBudget {

    @Id
    private UUID id;

    private UUID planId;
    private String organizationScheme;
    private String organizationCode;
    private String reference;
    private int revision;
    private BigDecimal total;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GoalAmount> goals;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ApprovedBudget() {}

    /** @param organization whose budget it is */
    public ApprovedBudget(UUID id, UUID planId, Organization organization, Revision revision, BudgetAmounts amounts) {
        this.id = id;
        this.planId = planId;
        this.organizationScheme = organization.scheme();
        this.organizationCode = organization.code();
        this.reference = revision.reference();
        this.revision = revision.number();
        this.total = amounts.total().value();
        this.goals = amounts.goals();
    }

    /** Which one it is. */
    public Revision revision() {
        return new Revision(reference, revision);
    }

    /** What it holds. */
    public BudgetAmounts amounts() {
        return new BudgetAmounts(Money.euro(total.toPlainString()), goals);
    }
}
