package org.samenspel.plans.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;
import org.samenspel.web.persistence.Withdrawal;

/**
 * A list of named principles. Its versions are added and never changed: what was judged by an earlier one still says by what. A
 * framework of an agreement is for that agreement alone.
 */
@Entity
@DynamicUpdate
public class AssessmentFramework extends VersionedAggregate {

    private UUID organizationId;

    @Nullable
    private UUID agreementId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FrameworkVersion> versions;

    @Nullable
    @Embedded
    private Withdrawal withdrawal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AssessmentFramework() {}

    /** Its first version. */
    public AssessmentFramework(
            UUID organizationId,
            @Nullable UUID agreementId,
            LocalizedText title,
            List<Principle> principles,
            Clock clock) {
        super(Ids.next());
        this.organizationId = organizationId;
        this.agreementId = agreementId;
        this.title = title;
        this.versions = List.of(version(1, principles, clock));
    }

    /** The next version. */
    void add(List<Principle> principles, Clock clock) {
        requireNotWithdrawn();
        List<FrameworkVersion> more = new ArrayList<>(versions);
        more.add(version(versions.size() + 1, principles, clock));
        versions = more;
    }

    /** It was published by mistake: nothing is judged by it, and it stays to be read. */
    void withdraw(Withdrawal now) {
        requireNotWithdrawn();
        withdrawal = now;
    }

    /** @throws RuleViolation {@code frameworkWithdrawn} */
    void requireNotWithdrawn() {
        if (withdrawal != null) {
            throw new RuleViolation(
                    AssessmentRule.FRAMEWORK_WITHDRAWN, "It was withdrawn on " + withdrawal.withdrawnOn());
        }
    }

    /** Null while it counts. */
    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    private static FrameworkVersion version(int number, List<Principle> principles, Clock clock) {
        Set<String> codes = new HashSet<>();
        for (int index = 0; index < principles.size(); index++) {
            if (!codes.add(principles.get(index).code())) {
                throw AssessmentRule.PRINCIPLE_TWICE.brokenBy(
                        "principles[%d].code".formatted(index), "Give each principle a code of its own");
            }
        }
        return new FrameworkVersion(number, clock.instant().truncatedTo(ChronoUnit.MICROS), principles);
    }

    public UUID organizationId() {
        return organizationId;
    }

    public Optional<UUID> agreementId() {
        return Optional.ofNullable(agreementId);
    }

    public LocalizedText title() {
        return title;
    }

    /** Oldest first. */
    public List<FrameworkVersion> versions() {
        return List.copyOf(versions);
    }

    FrameworkVersion current() {
        return versions.getLast();
    }
}
