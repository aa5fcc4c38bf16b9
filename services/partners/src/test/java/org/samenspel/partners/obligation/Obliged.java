package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.AgreementScope.AmendmentScope;
import org.samenspel.partners.agreement.AgreementState;
import org.samenspel.partners.agreement.Article;
import org.samenspel.partners.agreement.Articles;
import org.samenspel.partners.agreement.Parties;
import org.samenspel.partners.agreement.Party;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;

/** What article 6 of an agreement from 2022 to 2026 asks, which one amendment changes and a later one deletes. */
final class Obliged {

    static final UUID PARTY = UUID.randomUUID();
    static final UUID CHANGE = UUID.randomUUID();
    static final UUID DELETION = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Article SIXTH = new Article(Ids.next(), "6", null, null, List.of());

    static final AgreementScope AGREEMENT = agreement(LocalDate.of(2025, 3, 1));

    private Obliged() {}

    /** @param deleted from when article 6 is there no more; null while a party didn't consent */
    static AgreementScope agreement(@Nullable LocalDate deleted) {
        var articles = new Articles(List.of(SIXTH));
        return new AgreementScope(
                UUID.randomUUID(),
                OTHER,
                new Parties(List.of(Party.invited(PARTY, "party", 1, null), Party.invited(OTHER, "party", 1, null))),
                AgreementState.ACTIVE,
                new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)),
                new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)),
                LocalDate.of(2021, 8, 25),
                List.of(),
                articles,
                List.of(
                        new AmendmentScope(CHANGE, LocalDate.of(2023, 5, 1), articles, List.of()),
                        new AmendmentScope(DELETION, deleted, new Articles(List.of()), List.of(SIXTH.itself()))));
    }

    /** The same without amendments, of these parties. */
    static AgreementScope of(Parties parties) {
        return like(parties, AGREEMENT.term(), AGREEMENT.signedOn());
    }

    /** The same without amendments, ended sooner than was agreed. */
    static AgreementScope endedOn(LocalDate lastDay) {
        return like(AGREEMENT.parties(), new Period(AGREEMENT.term().start(), lastDay), AGREEMENT.signedOn());
    }

    /** The same without amendments, signed by all on that day. */
    static AgreementScope signedOn(LocalDate day) {
        return like(AGREEMENT.parties(), AGREEMENT.term(), day);
    }

    private static AgreementScope like(Parties parties, Period term, @Nullable LocalDate signedOn) {
        return new AgreementScope(
                AGREEMENT.id(),
                AGREEMENT.ownerId(),
                parties,
                AGREEMENT.state(),
                term,
                AGREEMENT.agreed(),
                signedOn,
                AGREEMENT.bodies(),
                AGREEMENT.printed(),
                List.of());
    }

    static Obligation by(Duty duty) {
        return new Obligation(AGREEMENT, new Version(null, source(), duty));
    }

    /** What the first amendment makes of it: so often a year, or nothing. */
    static Version changed(@Nullable Integer count) {
        return new Version(
                CHANGE,
                source(),
                count == null ? null : Duties.atLeast(count, Duty.Cadence.YEAR, Duty.Anchor.CALENDAR));
    }

    private static ObligationSource source() {
        return new ObligationSource("duty", "6", null, null, null, null);
    }
}
