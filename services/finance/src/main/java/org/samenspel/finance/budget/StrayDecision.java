package org.samenspel.finance.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A decision on a budget by the body of an organization that does not act for the one of the budget, as far as is known: that it goes
 * on for it may be told later, or was told and taken back.
 */
@Entity
@Immutable
class StrayDecision {

    @Id
    private UUID decisionId;

    private UUID budgetId;
    private UUID organizationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private BodyDecision decision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StrayDecision() {}

    StrayDecision(UUID budgetId, BodyDecision decision) {
        this.decisionId = decision.id();
        this.budgetId = budgetId;
        this.organizationId = decision.organizationId();
        this.decision = decision;
    }

    BodyDecision decision() {
        return decision;
    }
}
