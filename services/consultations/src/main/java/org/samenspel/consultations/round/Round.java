package org.samenspel.consultations.round;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;
import org.samenspel.web.persistence.Withdrawal;

/**
 * A consultation round of a network organization: all that it asks about one subject. One that was begun by mistake is withdrawn as long
 * as nothing was asked in it.
 */
@Entity
@DynamicUpdate
@Table(name = "consultation_round")
public class Round extends VersionedAggregate {

    private UUID organizationId;
    private String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText subject;

    @Nullable
    @Embedded
    private Withdrawal withdrawal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    /** @param reference the organization's own name for it, unique in the organization */
    public Round(UUID organizationId, String reference, LocalizedText title, @Nullable LocalizedText subject) {
        super(Ids.next());
        this.organizationId = organizationId;
        this.reference = reference;
        this.title = title;
        this.subject = subject;
    }

    /** Nothing is asked in it, and another one may have its reference; it stays to be read. */
    void withdraw(Withdrawal now) {
        requireNotWithdrawn();
        withdrawal = now;
    }

    /** @throws RuleViolation {@code roundWithdrawn} */
    void requireNotWithdrawn() {
        if (withdrawal != null) {
            throw new RuleViolation(RoundRule.ROUND_WITHDRAWN, "It was withdrawn on " + withdrawal.withdrawnOn());
        }
    }

    /** Null while it counts. */
    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    /** A round is seen by those of its organization who prepare and check consultations. */
    public boolean visibleTo(Caller caller) {
        return caller.belongsTo(organizationId) && seesRounds(caller);
    }

    /** Whether the caller sees the rounds of its own organization. */
    static boolean seesRounds(Caller caller) {
        return caller.has(Role.CONSULTATION_MANAGER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
    }

    public UUID organizationId() {
        return organizationId;
    }

    public String reference() {
        return reference;
    }

    public LocalizedText title() {
        return title;
    }

    public @Nullable LocalizedText subject() {
        return subject;
    }
}
