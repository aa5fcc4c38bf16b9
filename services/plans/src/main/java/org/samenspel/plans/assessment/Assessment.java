package org.samenspel.plans.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;
import org.samenspel.web.persistence.Withdrawal;

/**
 * How an organization judges an action or a partnership by the principles of a framework. It judges again in a new version; what
 * it thought before stays.
 */
@Entity
@DynamicUpdate
public class Assessment extends VersionedAggregate {

    private UUID frameworkId;
    private UUID organizationId;

    @Embedded
    private AssessmentSubject subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AssessmentVersion> versions;

    @Nullable
    @Embedded
    private Withdrawal withdrawal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    /** @param organizationId who judges */
    Assessment(AssessmentFramework framework, UUID organizationId, AssessmentSubject subject) {
        super(Ids.next());
        this.frameworkId = framework.id();
        this.organizationId = organizationId;
        this.subject = subject;
        this.versions = List.of();
    }

    /** Judges by the principles that the framework has now. */
    void judge(AssessmentContent content, AssessmentFramework framework, Clock clock) {
        requireNotWithdrawn();
        framework.requireNotWithdrawn();
        if (content.assessedOn().isAfter(LocalDate.now(clock))) {
            String detail = "assessedOn must not be after today";
            throw new InvalidInput(new Issue("body", "assessedOn", null, detail, Issue.OUT_OF_RANGE));
        }
        content.requireJudges(framework.current());
        List<AssessmentVersion> more = new ArrayList<>(versions);
        more.add(new AssessmentVersion(
                versions.size() + 1,
                framework.current().number(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                content));
        versions = more;
    }

    /** It was of another thing, or by other principles: nobody judged so, and it stays to be read. */
    void withdraw(Withdrawal now) {
        requireNotWithdrawn();
        withdrawal = now;
    }

    private void requireNotWithdrawn() {
        if (withdrawal != null) {
            throw new RuleViolation(
                    AssessmentRule.ASSESSMENT_WITHDRAWN, "It was withdrawn on " + withdrawal.withdrawnOn());
        }
    }

    /** Null while it counts. */
    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    public UUID frameworkId() {
        return frameworkId;
    }

    public UUID organizationId() {
        return organizationId;
    }

    public AssessmentSubject subject() {
        return subject;
    }

    /** Oldest first. */
    public List<AssessmentVersion> versions() {
        return List.copyOf(versions);
    }
}
