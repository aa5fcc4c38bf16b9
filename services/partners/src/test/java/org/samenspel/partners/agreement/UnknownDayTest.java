package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.SIGNED;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.assertBroken;
import static org.samenspel.partners.agreement.Agreed.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.agreement.NoticeRule.Form;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;

/** Nobody knows any more on which day a party signed: what others did, and what it did itself, says from when that counts. */
class UnknownDayTest {

    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2027, 2, 1);
    private static final LocalDate NOTICE = LocalDate.of(2024, 3, 1);
    private static final Withdrawal MISTAKE = new Withdrawal(LEVL, TODAY, "Andere naam");

    private final Agreement agreement = Agreed.draft(VVSG, LEVL);

    @Test
    void countsFromTheLastDayOnWhichAnotherSigned() {
        agreement.propose(SIGNED, LATE);
        sign(VVSG, SIGNED.plusDays(3), LATE);
        sign(LEVL, null, LATE);

        assertThat(agreement.on(LATE, NONE).signedOn()).isEqualTo(SIGNED.plusDays(3));
        assertThat(agreement.on(LocalDate.of(2024, 1, 1), NONE).state()).isEqualTo(AgreementState.ACTIVE);
        assertThat(agreement.on(LATE, NONE).parties().list().getLast().signatures())
                .extracting(Signature::signedOn)
                .containsOnlyNulls();
    }

    @Test
    void countsSoTooWhenTheOthersAreWrittenDownAfterIt() {
        agreement.propose(SIGNED, LATE);
        sign(LEVL, null, LATE);
        sign(VVSG, SIGNED.plusDays(3), LATE);

        assertThat(agreement.on(LATE, NONE).signedOn()).isEqualTo(SIGNED.plusDays(3));
    }

    @Test
    void noticeAndAmendmentOfTheTimeSinceAreAccepted() {
        agreement.propose(SIGNED, LATE);
        sign(VVSG, SIGNED, LATE);
        sign(LEVL, null, LATE);

        agreement.propose(Agreed.amendment(List.of(Agreed.article("6", "twee keer")), null), LATE, NONE);
        agreement.giveNotice(LEVL, Agreed.notice(Form.REGISTERED_LETTER, NOTICE), LATE, NONE);

        assertThat(agreement.on(LATE, NONE).endsOn()).isEqualTo("2025-03-01");
    }

    @Test
    void countsFromTheFirstDayOfTheTermWhenNobodyKnowsAnyDay() {
        agreement.propose(SIGNED, LATE);
        sign(VVSG, null, LATE);
        sign(LEVL, null, LATE);

        assertThat(agreement.on(LATE, NONE).signedOn()).isEqualTo(START);
        assertThat(agreement.on(START.minusDays(1), NONE).state()).isEqualTo(AgreementState.PROPOSED);
        assertThat(agreement.on(START, NONE).state()).isEqualTo(AgreementState.ACTIVE);
    }

    @Test
    void neverCountsBeforeTheTextLayBeforeThePartiesNorAfterItWasWrittenDown() {
        agreement.propose(TODAY.minusDays(10), TODAY.minusDays(10));
        sign(VVSG, null, TODAY);
        sign(LEVL, null, TODAY);
        assertThat(agreement.on(LATE, NONE).signedOn()).isEqualTo(TODAY.minusDays(10));

        Agreement early = Agreed.draft(VVSG, LEVL);
        early.propose(SIGNED, SIGNED);
        early.sign(VVSG, signature("Kris", null).recorded(SIGNED.plusDays(2)), SIGNED.plusDays(2), NONE);
        early.sign(LEVL, signature("Kathleen", null).recorded(SIGNED.plusDays(4)), SIGNED.plusDays(4), NONE);
        assertThat(early.on(LATE, NONE).signedOn()).isEqualTo(SIGNED.plusDays(4));
    }

    @Test
    void refusesNoNoticeOfBeforeTheDayThatIsOnlyAssumed() {
        LocalDate givenOn = START.minusDays(12);
        Agreement three = Agreed.draft(VVSG, LEVL, OTHER);
        three.propose(SIGNED, LATE);
        List.of(VVSG, LEVL, OTHER)
                .forEach(party -> three.sign(party, signature("Iemand", null).recorded(LATE), LATE, NONE));
        assertThat(three.on(LATE, NONE).signedOn()).isEqualTo(START);

        three.giveNotice(OTHER, Agreed.notice(Form.REGISTERED_LETTER, givenOn), LATE, NONE);

        assertThat(leavesOn(three, OTHER)).isEqualTo(givenOn.plusYears(1));
        assertThat(three.on(LATE, NONE).signedOn()).isEqualTo(givenOn);
    }

    @Test
    void refusesNoAmendmentOfBeforeTheDayThatIsOnlyAssumed() {
        LocalDate day = START.minusDays(12);
        agreement.propose(SIGNED, LATE);
        sign(VVSG, null, LATE);
        sign(LEVL, null, LATE);
        Amendment change = proposedOn(day);

        Amendment proposed = agreement.propose(change, LATE, NONE);

        assertThat(agreement.on(LATE, NONE).signedOn()).isEqualTo(day);
        assertThat(agreement.on(day, NONE).state()).isEqualTo(AgreementState.SIGNED);
        agreement.takeBack(proposed.id(), new Withdrawal(LEVL, LATE, "Andere tekst"), NONE);
        assertThat(agreement.on(LATE, NONE).signedOn()).isEqualTo(START);
    }

    @Test
    void refusesAnAmendmentOfBeforeADayThatIsKnownOrBeforeTheTextLayThere() {
        agreement.propose(SIGNED, LATE);
        sign(VVSG, START.minusDays(10), LATE);
        sign(LEVL, null, LATE);

        assertBroken(
                () -> agreement.propose(proposedOn(START.minusDays(12)), LATE, NONE),
                AgreementRule.AGREEMENT_NOT_BINDING);
        assertBroken(
                () -> agreement.propose(proposedOn(SIGNED.minusDays(1)), LATE, NONE),
                AgreementRule.AGREEMENT_NOT_BINDING);
        assertThat(agreement.on(LATE, NONE).signedOn()).isEqualTo(START.minusDays(10));
    }

    @Test
    void whoJoinedSignsTheTextOfAnyDaySinceItWasAsked() {
        Agreement two = Agreed.active(VVSG, LEVL);
        Amendment accession = two.propose(accession(LocalDate.of(2023, 4, 1)), TODAY, NONE);
        String then = two.contentOn(Agreed.PROPOSED, NONE).textSha256();
        List.of(VVSG, LEVL).forEach(party -> Agreed.consent(two, accession, party, "2023-02-01"));
        Amendment change = two.propose(Agreed.amendment(List.of(Agreed.article("6", "twee keer")), null), TODAY, NONE);
        List.of(VVSG, LEVL).forEach(party -> Agreed.consent(two, change, party, "2023-05-01"));
        String since = two.contentOn(TODAY, NONE).textSha256();
        assertThat(since).isNotEqualTo(then);

        assertThat(List.of(then, since))
                .allSatisfy(text -> two.signedTexts(TODAY, NONE)
                        .requireLaid(Fact.signed(OTHER, unknown(text), TODAY).under(accession.id())));
        assertBroken(
                () -> two.signedTexts(TODAY, NONE)
                        .requireLaid(Fact.signed(OTHER, unknown("0".repeat(64)), TODAY)
                                .under(accession.id())),
                AgreementRule.TEXT_DIFFERS);

        two.sign(OTHER, unknown(then), TODAY, NONE);
        assertThat(two.signedTexts(TODAY, NONE)
                        .oddities(two.on(TODAY, NONE).parties().list().getLast()))
                .isEmpty();
    }

    private static Signature unknown(String text) {
        return new Signature("Iemand", "directeur", null, null, text, TODAY, null);
    }

    @Test
    void noticeThatWasGivenStaysWhenTheSignatureIsWrittenDownAnewWithoutItsDay() {
        Agreement three = Agreed.active(VVSG, LEVL, OTHER);
        Agreed.notice(three, OTHER, LocalDate.of(2023, 5, 10));
        three.withdraw(signatureOf(three, OTHER), MISTAKE, NONE);

        three.sign(OTHER, signature("Iemand anders", null).recorded(TODAY), TODAY, NONE);

        assertThat(leavesOn(three, OTHER)).isEqualTo("2024-05-10");
    }

    @Test
    void whoLeavesHadSignedByItsNoticeWheneverOthersDid() {
        Agreement three = Agreed.active(VVSG, LEVL, OTHER);
        LocalDate givenOn = LocalDate.of(2023, 5, 10);
        Agreed.notice(three, OTHER, givenOn);
        three.withdraw(signatureOf(three, OTHER), MISTAKE, NONE);
        three.sign(OTHER, signature("Iemand anders", null).recorded(TODAY), TODAY, NONE);
        three.withdraw(signatureOf(three, VVSG), MISTAKE, NONE);

        three.sign(VVSG, signature("Kris", givenOn.plusDays(10)), TODAY, NONE);

        assertThat(leavesOn(three, OTHER)).isEqualTo("2024-05-10");
        assertThat(three.on(TODAY, NONE).signedOn()).isEqualTo(givenOn.plusDays(10));
    }

    @Test
    void signatureOfADayAfterTheNoticeOfThePartyIsRefusedSinceTheNoticeWouldCountNoMore() {
        Agreement three = Agreed.active(VVSG, LEVL, OTHER);
        LocalDate givenOn = LocalDate.of(2023, 5, 10);
        Agreed.notice(three, OTHER, givenOn);
        three.withdraw(signatureOf(three, OTHER), MISTAKE, NONE);

        assertBroken(
                () -> three.sign(OTHER, signature("Iemand", givenOn.plusDays(1)), TODAY, NONE),
                AgreementRule.NOTICE_BEFORE_SIGNATURE);
        three.sign(OTHER, signature("Iemand", givenOn), TODAY, NONE);

        assertThat(leavesOn(three, OTHER)).isEqualTo("2024-05-10");
    }

    @Test
    void whoJoinsCountsFromItsFirstDayOrFromWhenItWasAsked() {
        assertThat(joinedOn(LocalDate.of(2023, 4, 1))).isEqualTo("2023-04-01");
        assertThat(joinedOn(LocalDate.of(2022, 6, 1))).isEqualTo(Agreed.PROPOSED.plusDays(1));
    }

    /** The others consent the day after they were asked. */
    private static @Nullable LocalDate joinedOn(LocalDate firstDay) {
        Agreement two = Agreed.active(VVSG, LEVL);
        Amendment accession = accession(firstDay);
        two.propose(accession, TODAY, NONE);
        String day = Agreed.PROPOSED.plusDays(1).toString();
        Agreed.consent(two, accession, VVSG, day);
        Agreed.consent(two, accession, LEVL, day);
        two.sign(OTHER, signature("Iemand", null).recorded(TODAY), TODAY, NONE);
        return two.on(TODAY, NONE).parties().list().getLast().joinedOn();
    }

    private static Amendment accession(LocalDate firstDay) {
        return change(Agreed.PROPOSED, List.of(), new Joining(Agreed.party(OTHER), firstDay));
    }

    private static Amendment proposedOn(LocalDate day) {
        return change(day, List.of(Agreed.article("6", "twee keer")), null);
    }

    private static Amendment change(LocalDate day, List<Article> articles, @Nullable Joining joining) {
        return new Amendment(
                Ids.next(),
                VVSG,
                day,
                LocalizedText.dutch("Wijziging"),
                TextChange.of(articles),
                null,
                joining,
                List.of(),
                null,
                null);
    }

    private void sign(UUID party, @Nullable LocalDate day, LocalDate today) {
        agreement.sign(party, signature("Iemand", day).recorded(today), today, NONE);
    }

    private static UUID signatureOf(Agreement agreement, UUID party) {
        return agreement.facts().list().stream()
                .filter(fact -> fact.kind() == Fact.Kind.SIGNATURE
                        && fact.organizationId().equals(party))
                .filter(fact -> fact.withdrawal() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static @Nullable LocalDate leavesOn(Agreement agreement, UUID party) {
        return agreement.on(TODAY, NONE).parties().list().stream()
                .filter(one -> one.organizationId().equals(party))
                .findFirst()
                .orElseThrow()
                .leavesOn();
    }
}
