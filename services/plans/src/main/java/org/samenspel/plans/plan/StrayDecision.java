package org.samenspel.plans.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a plan by the body of an organization that does not act for the one of the plan, as far as is known: that it goes
 * on for it may be told later, or was told and taken back.
 */
@Entity
@Immutable
class StrayDecision {

    @Id
    private UUID decisionId;

    private UUID planId;
    private UUID organizationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private BodyDecision decision;

    /** The text that it approved until a succession was taken back; null if it approved none. */
    @Nullable
    private String textDigest;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StrayDecision() {}

    StrayDecision(BodyDecision decision, @Nullable String textDigest) {
        this.decisionId = decision.id();
        this.planId = decision.planId();
        this.organizationId = decision.organizationId();
        this.decision = decision;
        this.textDigest = textDigest;
    }

    BodyDecision decision() {
        return decision;
    }

    Optional<String> textDigest() {
        return Optional.ofNullable(textDigest);
    }
}
