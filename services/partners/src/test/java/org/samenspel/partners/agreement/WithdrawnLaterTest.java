package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;

/** A party left on 10 January 2023; what was withdrawn after that, and why, is no business of it. */
class WithdrawnLaterTest {

    private static final LocalDate LAST = LocalDate.of(2023, 1, 10);
    private static final Withdrawal LATER = new Withdrawal(LEVL, LocalDate.of(2023, 5, 30), "Geheim");

    private final Agreement agreement = Agreed.active(VVSG, LEVL, OTHER);
    private final Amendment amendment = Agreed.amendment(List.of(Agreed.article("6", "twee keer")), null);

    @BeforeEach
    void left() {
        Agreed.notice(agreement, OTHER, LAST.minusYears(1));
        agreement.propose(amendment, TODAY, NONE);
        Agreed.consent(agreement, amendment, VVSG, "2023-01-05");
    }

    @Test
    void readsAnAmendmentAsItLayOpenOnItsLastDay() {
        agreement.takeBack(amendment.id(), LATER, NONE);

        Amendment read = agreement.amendmentsKnownOn(LAST, NONE).one(amendment.id());
        assertThat(read.withdrawal()).isNull();
        assertThat(read.consents())
                .extracting(Amendment.Consent::organizationId)
                .containsExactly(VVSG);
        assertThat(reading(OTHER).shows(read)).isTrue();
    }

    @Test
    void whoStayedReadsThatItWasTakenBack() {
        agreement.takeBack(amendment.id(), LATER, NONE);

        assertThat(agreement.amendmentsKnownOn(TODAY, NONE).one(amendment.id()).withdrawal())
                .isEqualTo(LATER);
    }

    @Test
    void whatWasTakenBackByItsLastDayItReadsSo() {
        var before = new Withdrawal(LEVL, LAST, "Vergissing");
        agreement.takeBack(amendment.id(), before, NONE);

        assertThat(agreement.amendmentsKnownOn(LAST, NONE).one(amendment.id()).withdrawal())
                .isEqualTo(before);
    }

    @Test
    void readsNoFactThatWasWithdrawnLaterSinceItCountsOnNoDay() {
        Fact consent = agreement.facts().list().getLast();
        assertThat(shows(OTHER, consent.id())).isTrue();

        agreement.withdraw(consent.id(), LATER, NONE);

        assertThat(shows(OTHER, consent.id())).isFalse();
        assertThat(shows(VVSG, consent.id())).isTrue();
    }

    @Test
    void readsWhatItDidItselfAndWhyThatWasWithdrawn() {
        Fact signature = agreement.facts().list().stream()
                .filter(fact -> fact.kind() == Fact.Kind.SIGNATURE
                        && fact.organizationId().equals(OTHER))
                .findFirst()
                .orElseThrow();

        agreement.withdraw(signature.id(), LATER, NONE);

        assertThat(shows(OTHER, signature.id())).isTrue();
    }

    private boolean shows(UUID party, UUID fact) {
        return reading(party).shows(agreement.facts().one(fact), caller(party), agreement.excluded(TODAY));
    }

    private Reading reading(UUID party) {
        @Nullable LocalDate last = party.equals(OTHER) ? LAST : null;
        return new Reading(List.of(new Reading.Time(null, last)));
    }

    private static Caller caller(UUID party) {
        return Caller.of("s1", party, Role.PARTNER);
    }
}
