package org.samenspel.partners.organization;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/** That an organization is, or was, in another one: a member of a coalition, represented in a council, part of an agency. */
@Entity
@DynamicUpdate
public class Membership extends VersionedAggregate {

    private UUID memberId;
    private UUID organizationId;
    private String role;

    @Nullable
    private LocalDate periodStart;

    @Nullable
    private LocalDate periodEnd;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private Withdrawal withdrawal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    /**
     * @param organizationId the organization that it is in
     * @param role what it is there, as a code such as {@code partner}
     * @param period null when no source says since when
     */
    Membership(UUID memberId, UUID organizationId, String role, @Nullable Period period) {
        if (memberId.equals(organizationId)) {
            throw new RuleViolation(
                    OrganizationRule.MEMBER_OF_ITSELF,
                    "Name another organization",
                    List.of(Issue.invalid("organizationId", organizationId, "organizationId is the member itself")));
        }
        super(Ids.next());
        this.memberId = memberId;
        this.organizationId = organizationId;
        this.role = role;
        this.periodStart = period == null ? null : period.start();
        this.periodEnd = period == null ? null : period.end();
    }

    /** Lasts so long; a membership that is over ends and stays on record. */
    void lasts(@Nullable Period period) {
        requireCounting();
        periodStart = period == null ? null : period.start();
        periodEnd = period == null ? null : period.end();
    }

    /** Says that it was recorded by mistake: it never was, and stays to be read. */
    void withdraw(Withdrawal why) {
        requireCounting();
        withdrawal = why;
    }

    private void requireCounting() {
        if (withdrawal != null) {
            throw new RuleViolation(OrganizationRule.MEMBERSHIP_WITHDRAWN, "Record another one");
        }
    }

    public UUID memberId() {
        return memberId;
    }

    public UUID organizationId() {
        return organizationId;
    }

    public String role() {
        return role;
    }

    /** Null while it counts. */
    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    public @Nullable Period period() {
        return periodStart == null ? null : new Period(periodStart, periodEnd);
    }
}
