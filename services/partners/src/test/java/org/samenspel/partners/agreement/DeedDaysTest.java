package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.PROPOSED;
import static org.samenspel.partners.agreement.Agreed.SIGNED;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.assertBroken;
import static org.samenspel.partners.agreement.Agreed.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.agreement.NoticeRule.Form;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;

/** Nothing is done about a text before it lies there, about a copy before somebody signed it, nor by a party after its last day. */
class DeedDaysTest {

    private static final LocalDate LAST = LocalDate.of(2023, 1, 10);
    private static final LocalDate START = LocalDate.of(2022, 1, 1);

    private final Agreement agreement = Agreed.draft(VVSG, LEVL, OTHER);

    @Test
    void nobodyRefusesATextThatDoesNotLieThereYet() {
        agreement.propose(SIGNED);

        refused(() -> refuse(agreement, SIGNED.minusDays(1)), "refusedOn");
        refuse(agreement, SIGNED);

        assertThat(agreement.on(SIGNED.minusDays(1), NONE).state()).isEqualTo(AgreementState.DRAFT);
        assertThat(agreement.on(TODAY, NONE).parties().list().getLast().refusedOn())
                .isEqualTo(SIGNED);
    }

    @Test
    void nobodyJoinsOrRefusesToBeforeItIsAsked() {
        Agreement two = accession();

        refused(() -> refuse(two, PROPOSED.minusDays(1)), "refusedOn");
        refused(() -> two.sign(OTHER, signature("Iemand", PROPOSED.minusDays(1)), TODAY, NONE), "signature.signedOn");
        refuse(two, PROPOSED);
        two.sign(OTHER, signature("Iemand", PROPOSED), TODAY, NONE);

        assertThat(two.on(TODAY, NONE).invited().getFirst().signedOn()).isEqualTo(PROPOSED);
    }

    @Test
    void nobodyReceivesACopyThatNobodySignedYet() {
        agreement.propose(SIGNED.minusDays(10), TODAY);
        refused(() -> agreement.receive(VVSG, SIGNED, TODAY, NONE), "receivedOn");
        agreement.sign(VVSG, signature("Kris"), TODAY, NONE);

        refused(() -> agreement.receive(VVSG, SIGNED.minusDays(1), TODAY, NONE), "receivedOn");
        agreement.receive(VVSG, SIGNED, TODAY, NONE);

        assertThat(agreement.on(TODAY, NONE).parties().list().getFirst().acts().receivedOn())
                .isEqualTo(SIGNED);
    }

    @Test
    void nobodyKeepsADocumentThatNobodySignedYet() {
        agreement.propose(SIGNED.minusDays(10), TODAY);
        refused(() -> keepAt(SIGNED), "keptOn");
        agreement.sign(VVSG, signature("Kris"), TODAY, NONE);

        refused(() -> keepAt(SIGNED.minusDays(1)), "keptOn");
        keepAt(SIGNED);

        assertThat(agreement.signedDocument(SIGNED)).isPresent();
    }

    @Test
    void whoSignedOnAnUnknownDayMayHaveDoneSoSinceTheTextLayThere() {
        agreement.propose(SIGNED.minusDays(10), TODAY);
        agreement.sign(VVSG, signature("Kris", null).recorded(TODAY), TODAY, NONE);

        agreement.receive(VVSG, SIGNED.minusDays(10), TODAY, NONE);
        keepAt(SIGNED.minusDays(10));

        assertThat(agreement.signedDocument(SIGNED.minusDays(10))).isPresent();
    }

    @Test
    void whoLeftReceivesNoCopyOfLater() {
        Agreement three = Agreed.active(VVSG, LEVL, OTHER);
        Agreed.notice(three, OTHER, LAST.minusYears(1));

        assertBroken(() -> three.receive(OTHER, LAST.plusDays(1), TODAY, NONE), AgreementRule.PARTY_LEFT);
        three.receive(OTHER, LAST, TODAY, NONE);

        assertThat(three.on(TODAY, NONE).parties().list().getLast().acts().receivedOn())
                .isEqualTo(LAST);
    }

    @Test
    void whoComesInReceivesItsCopyBeforeItsFirstDay() {
        Agreement two = accession();
        String day = PROPOSED.plusDays(1).toString();
        two.amendments().list().forEach(amendment -> {
            Agreed.consent(two, amendment, VVSG, day);
            Agreed.consent(two, amendment, LEVL, day);
        });
        two.sign(OTHER, signature("Iemand", PROPOSED.plusDays(2)), TODAY, NONE);

        refused(() -> two.receive(OTHER, PROPOSED.minusDays(1), TODAY, NONE), "receivedOn");
        two.receive(OTHER, PROPOSED.plusDays(3), TODAY, NONE);

        Party joined = two.on(TODAY, NONE).parties().list().getLast();
        assertThat(joined.acts().receivedOn()).isEqualTo(PROPOSED.plusDays(3));
        assertThat(joined.joinedOn()).isEqualTo("2023-04-01");
    }

    @Test
    void nobodyLeavesBeforeItIsInHoweverManyStay() {
        Agreement anyTime = anyTime(VVSG, LEVL, OTHER);
        Agreed.conclude(anyTime, VVSG, LEVL, OTHER);

        assertBroken(
                () -> anyTime.giveNotice(OTHER, chosen(LocalDate.of(2021, 10, 1), null), TODAY, NONE),
                AgreementRule.LAST_DAY_BEFORE_START);
        assertBroken(
                () -> anyTime.giveNotice(OTHER, chosen(LocalDate.of(2021, 10, 1), START.minusDays(1)), TODAY, NONE),
                AgreementRule.LAST_DAY_BEFORE_START);
        anyTime.giveNotice(OTHER, chosen(LocalDate.of(2021, 10, 1), START), TODAY, NONE);

        assertThat(anyTime.on(TODAY, NONE).parties().list().getLast().leavesOn())
                .isEqualTo(START);
    }

    @Test
    void whoIsToComeInLeavesNotBeforeItsFirstDay() {
        Agreement anyTime = anyTime(VVSG, LEVL);
        Agreed.conclude(anyTime, VVSG, LEVL);
        join(anyTime);
        String day = PROPOSED.plusDays(1).toString();
        anyTime.amendments().list().forEach(amendment -> {
            Agreed.consent(anyTime, amendment, VVSG, day);
            Agreed.consent(anyTime, amendment, LEVL, day);
        });
        anyTime.sign(OTHER, signature("Iemand", PROPOSED.plusDays(2)), TODAY, NONE);

        assertBroken(
                () -> anyTime.giveNotice(OTHER, chosen(LocalDate.of(2023, 3, 31), null), TODAY, NONE),
                AgreementRule.LAST_DAY_BEFORE_START);
    }

    private static Notice chosen(LocalDate givenOn, @Nullable LocalDate lastDay) {
        return new Notice(givenOn, Form.ELECTRONIC, lastDay, false, null);
    }

    private static Agreement anyTime(UUID... parties) {
        AgreementContent content = Agreed.content(
                AgreementType.FRAMEWORK, Stream.of(parties).map(Agreed::party).toList());
        return new Agreement(
                LEVL,
                new AgreementContent(
                        content.reference(),
                        content.type(),
                        content.title(),
                        content.term(),
                        new NoticeRule(null, null, "De partijen kunnen te allen tijde opzeggen"),
                        null,
                        List.of(),
                        null,
                        content.parties(),
                        content.text(),
                        List.of()));
    }

    private static Agreement accession() {
        Agreement two = Agreed.active(VVSG, LEVL);
        join(two);
        return two;
    }

    private static void join(Agreement agreement) {
        var joining = new Joining(Agreed.party(OTHER), LocalDate.of(2023, 4, 1));
        agreement.propose(
                new Amendment(
                        Ids.next(),
                        VVSG,
                        PROPOSED,
                        LocalizedText.dutch("Toetreding"),
                        TextChange.of(List.of()),
                        null,
                        joining,
                        List.of(),
                        null,
                        null),
                TODAY,
                NONE);
    }

    private void keepAt(LocalDate day) {
        agreement.keepAt(new SignedDocument("archief", "0".repeat(64), day), List.of(), TODAY);
    }

    private static void refuse(Agreement agreement, LocalDate day) {
        agreement.refuse(OTHER, "De raad stemde tegen", day, TODAY, NONE);
    }

    private static void refused(ThrowingCallable call, String property) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.issues().getFirst().name()).isEqualTo(property));
    }
}
