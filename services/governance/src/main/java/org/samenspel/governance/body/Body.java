package org.samenspel.governance.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.person.Incompatibility;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Share;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;
import org.samenspel.web.persistence.Withdrawal;

/**
 * A body: the assembly or the board of an organization, or the joint consultation of an agreement. Somebody gets a seat in it by a
 * mandate; it meets and decides. A body of an agreement is set up by one of its parties, or by who keeps
 * the agreement and runs its bodies, and read by all parties. One that was set up by mistake is withdrawn: it stays readable with the
 * reason, and another one can have its code.
 */
@Entity
@DynamicUpdate
public class Body extends VersionedAggregate {

    private UUID organizationId;
    private String code;

    @Nullable
    private UUID agreementId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @Nullable
    private Integer size;

    @Nullable
    private LocalDate periodStart;

    @Nullable
    private LocalDate periodEnd;

    @Nullable
    private String quorum;

    @Enumerated(EnumType.STRING)
    private Majority majority;

    @Column(name = "rules_of_procedure")
    @JdbcTypeCode(SqlTypes.JSON)
    private Procedure procedure;

    /** The first day of all that has days, if it is known: {@link Statutes}. */
    @Nullable
    private LocalDate appliesFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Statutes> earlierStatutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CompositionRule> rules;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Incompatibility> incompatibilities;

    @Nullable
    @Embedded
    private Withdrawal withdrawal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    /** @param agreementId null for a body of the organization itself */
    @SuppressWarnings({"NullAway.Init", "this-escape"})
    public Body(UUID organizationId, String code, @Nullable UUID agreementId, BodyContent content) {
        super(Ids.next());
        this.organizationId = organizationId;
        this.code = code;
        this.agreementId = agreementId;
        apply(content);
    }

    /** Gives the body another name, size, period or other rules; mandates that were given stay. */
    public void change(BodyContent content) {
        requireNotWithdrawn();
        apply(content.after(content()));
    }

    /** The same by who says which statutes were there before: they are kept as they are said. */
    void changeWithEarlierStatutes(BodyContent content) {
        requireNotWithdrawn();
        apply(content);
    }

    /** It was set up by mistake: nothing hangs on it. */
    void withdraw(Withdrawal now) {
        requireNotWithdrawn();
        withdrawal = now;
    }

    /** @throws RuleViolation {@code bodyWithdrawn} of one that was set up by mistake */
    Body requireNotWithdrawn() {
        if (withdrawal != null) {
            throw new RuleViolation(BodyRule.BODY_WITHDRAWN, "It was withdrawn on " + withdrawal.withdrawnOn());
        }
        return this;
    }

    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    private void apply(BodyContent content) {
        Period period = content.period();
        name = content.name();
        size = content.size();
        periodStart = period == null ? null : period.start();
        periodEnd = period == null ? null : period.end();
        quorum = content.quorum() == null ? null : content.quorum().toString();
        majority = content.majority();
        procedure = content.procedure();
        appliesFrom = content.appliesFrom();
        earlierStatutes = content.earlierStatutes();
        rules = content.rules();
        incompatibilities = content.incompatibilities();
    }

    /** In which matter its organization acts: that of the agreement whose body it is, or of the body itself. */
    UUID matter() {
        return agreementId == null ? id() : agreementId;
    }

    /** What the other features know of this body. */
    public BodyScope scope() {
        return new BodyScope(id(), organizationId, code, agreementId, content());
    }

    UUID organizationId() {
        return organizationId;
    }

    Optional<UUID> agreementId() {
        return Optional.ofNullable(agreementId);
    }

    private BodyContent content() {
        return new BodyContent(
                name,
                size,
                periodStart == null ? null : new Period(periodStart, periodEnd),
                quorum == null ? null : Share.of(quorum),
                majority,
                procedure,
                rules,
                incompatibilities,
                appliesFrom,
                earlierStatutes);
    }
}
