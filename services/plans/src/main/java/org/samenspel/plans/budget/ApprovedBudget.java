package org.samenspel.plans.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.samenspel.values.Money;

/** A revision of a budget that was approved for a plan. */
@Entity
public class ApprovedBudget {

    @Id
    private UUID id;

    private UUID planId;
    private UUID organizationId;
    private String reference;
    private int revision;
    private BigDecimal total;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GoalAmount> goals;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ApprovedBudget() {}

    /**
     * @param organizationId whose budget it is
     * @param reference the same in all its revisions
     * @param revision 1 for the first; the highest is in force
     */
    public ApprovedBudget(
            UUID id, UUID planId, UUID organizationId, String reference, int revision, BudgetAmounts amounts) {
        this.id = id;
        this.planId = planId;
        this.organizationId = organizationId;
        this.reference = reference;
        this.revision = revision;
        this.total = amounts.total().value();
        this.goals = amounts.goals();
    }

    /** Of each reference the highest revision, in whatever order they arrived. */
    static Collection<ApprovedBudget> inForce(Stream<ApprovedBudget> approved) {
        return approved.collect(Collectors.toMap(
                        ApprovedBudget::reference,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(ApprovedBudget::revision))))
                .values();
    }

    UUID organizationId() {
        return organizationId;
    }

    String reference() {
        return reference;
    }

    int revision() {
        return revision;
    }

    /** What it holds. */
    BudgetAmounts amounts() {
        return new BudgetAmounts(Money.euro(total.toPlainString()), goals);
    }
}
