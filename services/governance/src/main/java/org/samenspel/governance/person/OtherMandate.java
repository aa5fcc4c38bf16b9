package org.samenspel.governance.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.samenspel.privacy.Contents;
import org.samenspel.privacy.PersonalRecord;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Aggregate;
import org.samenspel.web.persistence.Withdrawal;

/**
 * A mandate or interest that somebody has elsewhere. The code of conduct asks for an overview of all of them; it is a register, so
 * a mandate is registered also when it does not go together with a seat. One that was entered by mistake is withdrawn: it stays
 * readable with the reason, and keeps nobody from a seat.
 */
@Entity
@DynamicUpdate
public class OtherMandate implements Aggregate {

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private OtherMandateKind kind;

    private String title;
    private String organization;
    private boolean paid;
    private boolean executive;
    private LocalDate periodStart;

    @Nullable
    private LocalDate periodEnd;

    @Nullable
    @Embedded
    private Withdrawal withdrawal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected OtherMandate() {}

    OtherMandate(UUID personId, OtherMandateContent content) {
        this.id = Ids.next();
        this.personId = personId;
        this.kind = content.kind();
        this.title = content.title();
        this.organization = content.organization();
        this.paid = content.paid();
        this.executive = content.executive();
        this.periodStart = content.period().start();
        this.periodEnd = content.period().end();
    }

    /** It was entered by mistake: the person never had it. */
    void withdraw(Withdrawal now) {
        requireNotWithdrawn();
        withdrawal = now;
    }

    private void requireNotWithdrawn() {
        if (withdrawal != null) {
            throw new RuleViolation(
                    PersonRule.OTHER_MANDATE_WITHDRAWN, "It was withdrawn on " + withdrawal.withdrawnOn());
        }
    }

    /** What it is and where is forgotten: it may tell who has it. */
    void erase() {
        title = Person.ERASED;
        organization = Person.ERASED;
    }

    /** Ends it, if it had no end yet. */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(periodStart)) {
            throw new InvalidInput(Issue.outOfRange("endsOn", lastDay, "endsOn must not be before the first day"));
        }
        requireNotWithdrawn();
        if (periodEnd != null) {
            throw new RuleViolation(PersonRule.OTHER_MANDATE_ENDED, "It ends on " + periodEnd);
        }
        periodEnd = lastDay;
    }

    @Override
    public UUID id() {
        return id;
    }

    /** Hibernate counts none: what happens to it is its end or its withdrawal, once. */
    @Override
    public long version() {
        return 0;
    }

    public UUID personId() {
        return personId;
    }

    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    /** What is stored, for the person. */
    PersonalRecord personal() {
        return new PersonalRecord(
                "otherMandate",
                id,
                new Contents()
                        .with("kind", kind)
                        .with("title", title)
                        .with("organization", organization)
                        .with("paid", paid)
                        .with("executive", executive)
                        .with("from", periodStart)
                        .with("until", periodEnd)
                        .with("withdrawnOn", withdrawal == null ? null : withdrawal.withdrawnOn())
                        .all());
    }

    public OtherMandateContent content() {
        return new OtherMandateContent(kind, title, organization, paid, executive, new Period(periodStart, periodEnd));
    }
}
