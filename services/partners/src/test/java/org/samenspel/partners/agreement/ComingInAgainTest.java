package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.assertBroken;
import static org.samenspel.partners.agreement.Agreed.consent;
import static org.samenspel.partners.agreement.Agreed.notice;
import static org.samenspel.partners.agreement.Agreed.signature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.agreement.AgreementNews.Kind;
import org.samenspel.partners.agreement.NoticeRule.Form;
import org.samenspel.partners.agreement.Reading.Time;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;

/** A party leaves an agreement of three on 1 February 2023, and is in again from 1 April. */
class ComingInAgainTest {

    private static final LocalDate LAST = LocalDate.of(2023, 2, 1);
    private static final LocalDate AGAIN = LocalDate.of(2023, 4, 1);

    private final Agreement agreement = Agreed.active(VVSG, LEVL, OTHER);

    @Test
    void isPartyInTwoTimesAndOthersAreToldBoth() {
        cameInAgain();

        assertThat(AgreementOutline.of(agreement, TODAY, NONE).parties())
                .filteredOn(party -> party.organizationId().equals(OTHER))
                .extracting(party -> party.state() + " " + party.from() + " " + party.until())
                .containsExactly("LEFT null 2023-02-01", "SIGNED 2023-04-01 null");
        assertThat(told()).endsWith(Kind.PARTY_JOINED);
    }

    @Test
    void itsFirstSignatureIsNotThatOfTheSecondTime() {
        notice(agreement, OTHER, LocalDate.of(2022, 2, 1));
        Amendment amendment = proposed(AGAIN);
        consented(amendment);
        assertThat(agreement.on(TODAY, NONE).invited()).hasSize(1);

        agreement.sign(OTHER, signature("Iemand", LocalDate.of(2023, 3, 1)), TODAY, NONE);

        assertThat(agreement.on(TODAY, NONE).amendments().one(amendment.id()).effectiveOn())
                .isEqualTo(AGAIN);
    }

    @Test
    void actsForItselfInBothTimesAndNotBetween() {
        cameInAgain();
        Amendment change = Agreed.amendment(List.of(Agreed.article("6", "twee keer")), null);
        agreement.propose(change, TODAY, NONE);

        assertBroken(() -> consent(agreement, change, OTHER, "2023-03-15"), AgreementRule.PARTY_LEFT);
        consent(agreement, change, VVSG, "2023-05-01");
        assertThat(consent(agreement, change, LEVL, "2023-05-01")).isFalse();
        assertThat(consent(agreement, change, OTHER, "2023-05-02")).isTrue();
    }

    @Test
    void leavesASecondTime() {
        cameInAgain();

        notice(agreement, OTHER, LocalDate.of(2023, 5, 1));

        assertThat(agreement.on(TODAY, NONE).parties().list())
                .extracting(Party::leavesOn)
                .containsExactly(null, null, LAST, LocalDate.of(2024, 5, 1));
    }

    @Test
    void nobodyComesInWhileItIsInOrTwiceAtOnce() {
        notice(agreement, OTHER, LocalDate.of(2022, 2, 1));
        assertBroken(() -> proposed(LAST), AgreementRule.PARTY_TWICE);
        proposed(AGAIN);

        assertBroken(() -> proposed(AGAIN), AgreementRule.PARTY_TWICE);
    }

    @Test
    void asksForItsSecondNoticeAgainAndIsToldTheLastDayOfItsSecondTime() {
        cameInAgain();
        notice(agreement, OTHER, LocalDate.of(2023, 5, 1));

        refused(() -> notice(agreement, OTHER, LocalDate.of(2023, 5, 2)), AgreementRule.NOTICE_GIVEN, "2024-05-01");
        refused(() -> notice(agreement, OTHER, LocalDate.of(2022, 3, 1)), AgreementRule.NOTICE_GIVEN, "2023-02-01");
    }

    @Test
    void whoLeftTwiceIsToldTheLastDayOfItsSecondTime() {
        cameInAgain();
        notice(agreement, OTHER, LocalDate.of(2023, 5, 1));
        Amendment change = agreement.propose(
                Agreed.amendment(List.of(Agreed.article("6", "twee keer")), null), LocalDate.of(2024, 6, 1), NONE);

        refused(
                () -> agreement.consent(
                        change.id(),
                        new Amendment.Consent(OTHER, LocalDate.of(2024, 5, 2), null),
                        LocalDate.of(2024, 6, 1),
                        NONE),
                AgreementRule.PARTY_LEFT,
                "2024-05-01");
    }

    @Test
    void refusesToComeInAgainWhileItsFirstTimeStillRuns() {
        notice(agreement, OTHER, LocalDate.of(2022, 2, 1));
        agreement.propose(accession(LocalDate.of(2022, 6, 1), AGAIN), TODAY, NONE);

        agreement.refuse(OTHER, "Toch niet", LocalDate.of(2022, 7, 1), TODAY, NONE);

        assertThat(agreement.on(TODAY, NONE).invited())
                .extracting(Party::refusedOn)
                .containsExactly(LocalDate.of(2022, 7, 1));
    }

    @Test
    void whoseNoticeIsWithdrawnIsNotInTwiceByALateConsent() {
        notice(agreement, OTHER, LocalDate.of(2022, 2, 1));
        Amendment accession = proposed(AGAIN);
        agreement.sign(OTHER, signature("Iemand", LocalDate.of(2023, 3, 1)), TODAY, NONE);
        consent(agreement, accession, VVSG, "2023-02-20");
        withdrawNotice();

        assertBroken(() -> consent(agreement, accession, LEVL, "2023-02-20"), AgreementRule.PARTY_TWICE);
        assertBroken(() -> consent(agreement, accession, OTHER, "2023-02-20"), AgreementRule.PARTY_TWICE);

        assertInOnce();
    }

    @Test
    void whoseNoticeIsWithdrawnDoesNotSignToComeInBesideItself() {
        notice(agreement, OTHER, LocalDate.of(2022, 2, 1));
        consented(proposed(AGAIN));
        withdrawNotice();

        assertBroken(
                () -> agreement.sign(OTHER, signature("Iemand", LocalDate.of(2023, 3, 1)), TODAY, NONE),
                AgreementRule.PARTY_TWICE);
        assertInOnce();
    }

    @Test
    void whoCameInAgainAndWhoseFirstNoticeIsWithdrawnIsInOnceThoughItConsentedToItself() {
        cameInAgain();
        UUID accession = agreement.amendments().list().getFirst().id();
        agreement.consent(accession, new Amendment.Consent(OTHER, LocalDate.of(2023, 4, 2), null), TODAY, NONE);

        withdrawNotice();

        assertInOnce();
        assertThat(told()).containsExactly(Kind.CORRECTED);
    }

    @Test
    void comesInAgainOnTheDayAfterALaterLastDay() {
        cameInAgain();
        UUID accession = agreement.amendments().list().getFirst().id();
        agreement.consent(accession, new Amendment.Consent(OTHER, LocalDate.of(2023, 4, 2), null), TODAY, NONE);
        withdrawNotice();

        notice(agreement, OTHER, LocalDate.of(2022, 5, 1));

        assertThat(agreement.on(TODAY, NONE).parties().list())
                .filteredOn(party -> party.organizationId().equals(OTHER))
                .extracting(Party::joinedOn, Party::leavesOn)
                .containsExactly(tuple(null, LocalDate.of(2023, 5, 1)), tuple(LocalDate.of(2023, 5, 2), null));
    }

    @Test
    void itsFirstNoticeIsNotWithdrawnWhileItsSecondOneHangsOnItsComingInAgain() {
        cameInAgain();
        notice(agreement, OTHER, LocalDate.of(2023, 5, 1));

        refused(this::withdrawNotice, AgreementRule.NOTICE_GIVEN, "2023-05-01");

        assertThat(leavings()).containsExactly(LAST, LocalDate.of(2024, 5, 1));
    }

    @Test
    void bothItsNoticesAreWithdrawnTheLastOneFirst() {
        cameInAgain();
        notice(agreement, OTHER, LocalDate.of(2023, 5, 1));

        withdraw(agreement.facts().list().getLast());
        withdrawNotice();

        assertInOnce();
        assertThat(leavings()).containsOnlyNulls();
    }

    @Test
    void signsItsSecondTimeAnewThoughItIsInAThirdTime() {
        LocalDate later = LocalDate.of(2024, 7, 1);
        cameInAgain();
        notice(agreement, OTHER, LocalDate.of(2023, 5, 1));
        cameInAThirdTime(later);
        withdraw(firstSignatureToComeIn());

        agreement.sign(OTHER, signature("Iemand anders", LocalDate.of(2023, 3, 2)), later, NONE);

        assertThat(agreement.on(later, NONE).parties().list())
                .filteredOn(party -> party.organizationId().equals(OTHER))
                .extracting(Party::joinedOn, Party::leavesOn)
                .containsExactly(
                        tuple(null, LAST),
                        tuple(AGAIN, LocalDate.of(2024, 5, 1)),
                        tuple(LocalDate.of(2024, 6, 1), null));
    }

    @Test
    void whoGaveNoticeIsInOnceMoreOnlyAfterThatLastDayThoughAConsentToTheTimeThatEndsIsMissing() {
        LocalDate later = LocalDate.of(2024, 7, 1);
        cameInAgain();
        notice(agreement, OTHER, LocalDate.of(2023, 5, 1));
        cameInAThirdTime(later);
        withdraw(agreement.facts().list().stream()
                .filter(fact -> fact.kind() == Fact.Kind.NOTICE)
                .toList()
                .getLast());
        agreement.giveNotice(OTHER, Agreed.notice(Form.REGISTERED_LETTER, LocalDate.of(2024, 6, 10)), later, NONE);

        withdraw(agreement.facts().list().stream()
                .filter(fact -> fact.kind() == Fact.Kind.CONSENT)
                .findFirst()
                .orElseThrow());

        assertThat(agreement.on(later, NONE).parties().list())
                .filteredOn(party -> party.organizationId().equals(OTHER))
                .extracting(Party::joinedOn, Party::leavesOn)
                .containsExactly(tuple(null, LAST), tuple(LocalDate.of(2025, 6, 11), null));
    }

    @Test
    void signatureToComeInIsNotWithdrawnWhileANoticeWouldEndNothingInTheTimeThatTakesItsPlace() {
        LocalDate later = LocalDate.of(2024, 7, 1);
        cameInAgain();
        notice(agreement, OTHER, LocalDate.of(2023, 5, 1));
        cameInAThirdTime(later);
        withdraw(agreement.facts().list().stream()
                .filter(fact -> fact.kind() == Fact.Kind.NOTICE)
                .toList()
                .getLast());
        agreement.giveNotice(OTHER, Agreed.notice(Form.REGISTERED_LETTER, LocalDate.of(2024, 6, 10)), later, NONE);

        refused(
                () -> agreement.withdraw(
                        firstSignatureToComeIn().id(), new Withdrawal(LEVL, later, "Nooit getekend"), NONE),
                AgreementRule.NOTICE_GIVEN,
                "2024-06-10");

        assertThat(agreement.on(later, NONE).parties().list())
                .filteredOn(party -> party.organizationId().equals(OTHER))
                .extracting(Party::joinedOn, Party::leavesOn)
                .containsExactly(
                        tuple(null, LAST),
                        tuple(AGAIN, LocalDate.of(2025, 6, 10)),
                        tuple(LocalDate.of(2025, 6, 11), null));
    }

    private Fact firstSignatureToComeIn() {
        return agreement.facts().list().stream()
                .filter(fact -> fact.kind() == Fact.Kind.SIGNATURE && fact.amendmentId() != null)
                .findFirst()
                .orElseThrow();
    }

    private void cameInAThirdTime(LocalDate today) {
        Amendment third =
                agreement.propose(accession(LocalDate.of(2024, 5, 10), LocalDate.of(2024, 6, 1)), today, NONE);
        for (UUID party : List.of(VVSG, LEVL)) {
            agreement.consent(third.id(), new Amendment.Consent(party, LocalDate.of(2024, 5, 20), null), today, NONE);
        }
        agreement.sign(OTHER, signature("Iemand", LocalDate.of(2024, 5, 25)), today, NONE);
    }

    private List<LocalDate> leavings() {
        return agreement.on(TODAY, NONE).parties().list().stream()
                .filter(party -> party.organizationId().equals(OTHER))
                .map(Party::leavesOn)
                .toList();
    }

    private void assertInOnce() {
        assertThat(agreement.on(LocalDate.of(2023, 5, 1), NONE).parties().list())
                .filteredOn(party -> party.organizationId().equals(OTHER))
                .extracting(Party::joinedBy)
                .containsOnlyNulls()
                .hasSize(1);
    }

    private void withdrawNotice() {
        Fact first = agreement.facts().list().stream()
                .filter(fact -> fact.kind() == Fact.Kind.NOTICE)
                .findFirst()
                .orElseThrow();
        withdraw(first);
    }

    private void withdraw(Fact mistake) {
        agreement.withdraw(mistake.id(), new Withdrawal(LEVL, TODAY, "Verkeerde brief"), NONE);
    }

    private static void refused(ThrowingCallable deed, AgreementRule rule, String day) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.getMessage()).contains(day);
        });
    }

    @Test
    void isWrittenOnceInTheTextThatIsSigned() {
        String before = agreement.contentOn(TODAY, NONE).textToSign();
        cameInAgain();

        assertThat(agreement.contentOn(TODAY, NONE).textToSign()).isEqualTo(before);
    }

    @Test
    void beforeItsFirstDayItReadsThatOne() {
        var reading = new Reading(List.of(new Time(AGAIN, null)));

        assertThat(reading.on(AGAIN.minusDays(1))).isEqualTo(AGAIN);
        assertThat(reading.on(LocalDate.of(2020, 1, 1))).isEqualTo(AGAIN);
    }

    @Test
    void betweenItsTimesItReadsItsLastDayAndNothingThatWasDoneThen() {
        var reading = new Reading(List.of(new Time(null, LAST), new Time(AGAIN, null)));

        assertThat(reading.on(LocalDate.of(2022, 7, 1))).isEqualTo("2022-07-01");
        assertThat(reading.on(LocalDate.of(2023, 3, 1))).isEqualTo(LAST);
        assertThat(reading.on(TODAY)).isEqualTo(TODAY);
        assertThat(reading.contains(LocalDate.of(2023, 3, 1))).isFalse();
        assertThat(reading.contains(AGAIN)).isTrue();
    }

    private void cameInAgain() {
        notice(agreement, OTHER, LocalDate.of(2022, 2, 1));
        consented(proposed(AGAIN));
        told();
        agreement.sign(OTHER, signature("Iemand", LocalDate.of(2023, 3, 1)), TODAY, NONE);
    }

    private Amendment proposed(LocalDate firstDay) throws RuleViolation {
        return agreement.propose(accession(LocalDate.of(2023, 2, 10), firstDay), TODAY, NONE);
    }

    private static Amendment accession(LocalDate day, LocalDate firstDay) {
        return new Amendment(
                Ids.next(),
                LEVL,
                day,
                LocalizedText.dutch("Toch weer"),
                TextChange.of(List.of()),
                null,
                new Joining(Agreed.party(OTHER), firstDay),
                List.of(),
                null,
                null);
    }

    private void consented(Amendment amendment) {
        consent(agreement, amendment, VVSG, "2023-02-20");
        consent(agreement, amendment, LEVL, "2023-02-20");
    }

    private List<Kind> told() {
        List<Kind> told = new ArrayList<>();
        for (Optional<AgreementNews> news = agreement.nextNews(TODAY, NONE);
                news.isPresent();
                news = agreement.nextNews(TODAY, NONE)) {
            told.add(news.get().kind());
        }
        return told;
    }
}
