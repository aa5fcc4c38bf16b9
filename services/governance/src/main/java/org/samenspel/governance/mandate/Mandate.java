package org.samenspel.governance.mandate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.agreement.PartyTime;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.Seat;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.privacy.Contents;
import org.samenspel.privacy.PersonalRecord;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;
import org.samenspel.web.persistence.Withdrawal;

/**
 * A person's seat in a body for a time. It is never overwritten: whoever gets another role, or stays longer, gets a new mandate
 * after the old one ended. What happens to a mandate is that it ends before its last day, once; or that it is withdrawn, since it was
 * given by mistake: it stays readable with the reason, and nobody ever had it.
 */
@Entity
@DynamicUpdate
public class Mandate extends VersionedAggregate {

    private UUID bodyId;
    private UUID personId;
    private UUID namedById;

    @Enumerated(EnumType.STRING)
    private SeatRole role;

    @Enumerated(EnumType.STRING)
    private Appointment appointment;

    @Nullable
    private String namedExpertise;

    private LocalDate periodStart;

    @Nullable
    private LocalDate periodEnd;

    @Nullable
    @Embedded
    private EarlyEnd earlyEnd;

    @Nullable
    @Embedded
    private Withdrawal withdrawal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    /** @param namedById the organization that gives it, to one of its own people */
    Mandate(UUID bodyId, UUID personId, UUID namedById, MandateTerms terms) {
        super(Ids.next());
        this.bodyId = bodyId;
        this.personId = personId;
        this.namedById = namedById;
        this.role = terms.role();
        this.appointment = terms.appointment();
        this.namedExpertise = terms.namedExpertise();
        this.periodStart = terms.period().start();
        this.periodEnd = terms.period().end();
    }

    /** It was given by mistake: another one is given with what is right. */
    void withdraw(Withdrawal now) {
        requireNotWithdrawn();
        withdrawal = now;
    }

    /** Ends it before its last day. */
    void end(EarlyEnd end) {
        requireNotWithdrawn();
        if (earlyEnd != null) {
            throw new RuleViolation(MandateRule.MANDATE_ENDED, "It ended on " + earlyEnd.endedOn());
        }
        if (!new Period(periodStart, periodEnd).contains(end.endedOn())) {
            throw MandateRule.END_OUTSIDE_MANDATE.brokenBy(
                    "endedOn", "The mandate runs from %s to %s".formatted(periodStart, lastDay()));
        }
        earlyEnd = end;
    }

    private void requireNotWithdrawn() {
        if (withdrawal != null) {
            throw new RuleViolation(MandateRule.MANDATE_WITHDRAWN, "It was withdrawn on " + withdrawal.withdrawnOn());
        }
    }

    /** The days on which the person has, or had, the seat. */
    Period served() {
        return new Period(periodStart, earlyEnd == null ? periodEnd : earlyEnd.endedOn());
    }

    private String lastDay() {
        return periodEnd == null ? "no last day" : periodEnd.toString();
    }

    /**
     * The seat and its days, as counting needs them. In a body of an agreement nobody has a seat on a day on which who named the
     * person is no party.
     *
     * @param times when who named the person gives seats
     */
    Stream<Sitting> sittings(Collection<PartyTime> times) {
        return times.stream().flatMap(time -> time.of(served()).stream()).map(this::sitting);
    }

    /**
     * The seat on the days that were said and on which nobody has it so. A seat without a last day ends with the last of those times, which
     * takes no day that was said away.
     */
    Stream<Sitting> unseated(Collection<PartyTime> times) {
        List<Period> had = sittings(times)
                .map(Sitting::served)
                .sorted(Comparator.comparing(Period::start))
                .toList();
        var lost = new ArrayList<Period>();
        LocalDate next = served().start();
        for (Period days : had) {
            if (days.start().isAfter(next)) {
                lost.add(new Period(next, days.start().minusDays(1)));
            }
            if (days.end() == null) {
                return lost.stream().map(this::sitting);
            }
            next = days.end().plusDays(1);
        }
        LocalDate end = served().end();
        if (had.isEmpty() || end != null && !next.isAfter(end)) {
            lost.add(new Period(next, end));
        }
        return lost.stream().map(this::sitting);
    }

    private Sitting sitting(Period days) {
        return new Sitting(personId, bodyId, new Seat(role, appointment, namedExpertise, periodStart), days);
    }

    /** What is stored, for the person. */
    PersonalRecord personal() {
        return new PersonalRecord(
                "mandate",
                id(),
                new Contents()
                        .with("bodyId", bodyId)
                        .with("role", role)
                        .with("appointment", appointment)
                        .with("namedExpertise", namedExpertise)
                        .with("from", periodStart)
                        .with("until", periodEnd)
                        .with("endedOn", earlyEnd == null ? null : earlyEnd.endedOn())
                        .with("endReason", earlyEnd == null ? null : earlyEnd.reason())
                        .with("withdrawnOn", withdrawal == null ? null : withdrawal.withdrawnOn())
                        .all());
    }

    public UUID bodyId() {
        return bodyId;
    }

    public UUID personId() {
        return personId;
    }

    /** The organization that gave it: whose body it is, or a party to the agreement whose body it is. */
    public UUID namedById() {
        return namedById;
    }

    public MandateTerms terms() {
        return new MandateTerms(role, appointment, namedExpertise, new Period(periodStart, periodEnd));
    }

    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    public @Nullable EarlyEnd earlyEnd() {
        return earlyEnd;
    }
}
