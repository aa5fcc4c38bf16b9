package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.SIGNED;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;

/** What was withdrawn is done again: nobody who left meanwhile is in on no day, or leaves before it came in. */
class TimesHaveDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 3, 15);

    @Test
    void consentIsNotGivenAgainAfterTheLastDayOfWhoCameInByItAndCountsFromItsFirstDay() {
        Agreement agreement = Agreed.active(VVSG, LEVL);
        Amendment accession = agreement.propose(accession(), TODAY, NONE);
        Agreed.consent(agreement, accession, VVSG, "2022-02-10");
        Agreed.consent(agreement, accession, LEVL, "2022-02-10");
        agreement.sign(OTHER, signature("Iemand", LocalDate.of(2022, 2, 15)), TODAY, NONE);
        Agreed.notice(agreement, OTHER, LAST.minusYears(1));
        withdraw(agreement, Fact.Kind.CONSENT, LEVL);

        refused(() -> Agreed.consent(agreement, accession, LEVL, "2023-05-01"), LAST);
        assertThat(agreement.on(TODAY, NONE).parties().includes(OTHER)).isFalse();

        Agreed.consent(agreement, accession, LEVL, "2022-02-10");
        assertThat(agreement.on(TODAY, NONE).parties().list())
                .filteredOn(party -> party.organizationId().equals(OTHER))
                .extracting(Party::joinedOn, Party::leavesOn)
                .containsExactly(tuple(FIRST, LAST));
    }

    @Test
    void nobodySignsAgainAfterTheLastDayOfAPartyThatItBound() {
        Agreement agreement = Agreed.active(VVSG, LEVL, OTHER);
        Agreed.notice(agreement, OTHER, LAST.minusYears(1));
        withdraw(agreement, Fact.Kind.SIGNATURE, VVSG);

        refused(() -> agreement.sign(VVSG, signature("Iemand", LAST.plusDays(1)), TODAY, NONE), LAST);

        agreement.sign(VVSG, signature("Iemand", null).recorded(TODAY), TODAY, NONE);
        assertThat(agreement.on(TODAY, NONE).signedOn()).isEqualTo(SIGNED);
    }

    @Test
    void othersAgreeLaterOnceTheNoticeOfWhoWasNeverBoundIsWithdrawn() {
        Agreement agreement = Agreed.active(VVSG, LEVL, OTHER);
        LocalDate after = LAST.plusMonths(1);
        Agreed.notice(agreement, OTHER, LAST.minusYears(1));
        withdraw(agreement, Fact.Kind.SIGNATURE, VVSG);
        wayOut(() -> agreement.sign(VVSG, signature("Iemand", after), TODAY, NONE));

        withdraw(agreement, Fact.Kind.NOTICE, OTHER);
        agreement.sign(VVSG, signature("Iemand", after), TODAY, NONE);

        assertThat(agreement.on(TODAY, NONE).signedOn()).isEqualTo(after);
    }

    @Test
    void othersGoOnLaterWithoutWhoWasNeverBound() {
        UUID fourth = UUID.randomUUID();
        Agreement agreement = Agreed.active(VVSG, LEVL, OTHER, fourth);
        LocalDate after = LAST.plusMonths(1);
        Agreed.notice(agreement, OTHER, LAST.minusYears(1));
        withdraw(agreement, Fact.Kind.SIGNATURE, VVSG);
        agreement.refuse(VVSG, "Nooit getekend", after, TODAY, NONE);
        wayOut(() -> agreement.exclude(VVSG, after, TODAY, NONE));

        withdraw(agreement, Fact.Kind.NOTICE, OTHER);
        withdraw(agreement, Fact.Kind.SIGNATURE, OTHER);
        agreement.refuse(OTHER, "Doet niet mee", LAST.minusYears(1), TODAY, NONE);
        agreement.exclude(OTHER, LAST, TODAY, NONE);
        agreement.exclude(VVSG, after, TODAY, NONE);

        Standing now = agreement.on(TODAY, NONE);
        assertThat(now.signedOn()).isEqualTo(after);
        assertThat(now.parties().list()).extracting(Party::organizationId).containsExactly(LEVL, fourth);
    }

    private static void wayOut(ThrowingCallable deed) {
        refused(deed, LAST);
        assertThatThrownBy(deed).hasMessageContaining("withdraw its notice first");
    }

    private static void refused(ThrowingCallable deed, LocalDate last) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(AgreementRule.LAST_DAY_BEFORE_START);
            assertThat(refused.getMessage()).contains(last.toString());
        });
    }

    private static void withdraw(Agreement agreement, Fact.Kind kind, UUID party) {
        Fact mistake = agreement.facts().list().stream()
                .filter(fact -> fact.kind() == kind && fact.organizationId().equals(party))
                .findFirst()
                .orElseThrow();
        agreement.withdraw(mistake.id(), new Withdrawal(LEVL, TODAY, "Vergissing"), NONE);
    }

    private static Amendment accession() {
        return new Amendment(
                Ids.next(),
                VVSG,
                LocalDate.of(2022, 2, 1),
                LocalizedText.dutch("Erbij"),
                TextChange.of(List.of()),
                null,
                new Joining(Agreed.party(OTHER), FIRST),
                List.of(),
                null,
                null);
    }
}
