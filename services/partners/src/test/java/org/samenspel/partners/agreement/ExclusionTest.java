package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.SIGNED;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.directory.Succession;
import org.samenspel.directory.SuccessionKind;
import org.samenspel.directory.Successions;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;

/** The others go on without a party that refused. */
class ExclusionTest {

    private static final LocalDate DAY = LocalDate.of(2021, 9, 2);
    private static final Withdrawal MISTAKE = new Withdrawal(LEVL, TODAY, "Vergissing");

    private final Agreement agreement = Agreed.draft(VVSG, LEVL, OTHER);

    @BeforeEach
    void refusedAndExcluded() {
        agreement.propose(SIGNED);
        agreement.refuse(OTHER, "De raad stemde tegen", DAY.minusDays(1), TODAY, NONE);
        agreement.exclude(OTHER, DAY, TODAY, NONE);
    }

    @Test
    void withdrawnRefusalTakesTheExclusionWithIt() {
        agreement.withdraw(fact(Fact.Kind.REFUSAL), MISTAKE, NONE);

        assertThat(agreement.facts().one(fact(Fact.Kind.EXCLUSION)).withdrawal())
                .isEqualTo(MISTAKE);
        for (UUID party : List.of(VVSG, LEVL, OTHER)) {
            agreement.sign(party, signature("Iemand"), TODAY, NONE);
        }
        assertThat(agreement.on(TODAY, NONE).parties().list()).hasSize(3);
    }

    @Test
    void excludedPartyDoesNotComeBackByTakingItsRefusalBack() {
        UUID refusal = fact(Fact.Kind.REFUSAL);

        assertThatThrownBy(() -> agreement.withdraw(refusal, new Withdrawal(OTHER, TODAY, "Toch wel"), NONE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(AgreementRule.NOT_A_PARTY));

        assertThat(agreement.facts().one(fact(Fact.Kind.EXCLUSION)).withdrawal())
                .isNull();
    }

    @Test
    void partyThatRefusesASecondTimeIsNotExcludedByTheFirst() {
        agreement.withdraw(fact(Fact.Kind.REFUSAL), MISTAKE, NONE);

        agreement.refuse(OTHER, "Toch niet", LocalDate.of(2021, 10, 1), TODAY, NONE);

        assertThat(agreement.on(TODAY, NONE).parties().list())
                .extracting(party -> party.stateOn(TODAY))
                .containsExactly(PartyState.INVITED, PartyState.INVITED, PartyState.REFUSED);
    }

    @Test
    void whoIsExcludedReadsWhatItRefusedAsItWasTheDayBefore() {
        var caller = caller(OTHER);

        assertThat(agreement.visibleTo(caller)).isTrue();
        assertThat(agreement.readingOf(caller, TODAY, NONE).on(TODAY)).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void whoIsExcludedIsToldSinceWhenAndByWhichAct() {
        Fact exclusion = agreement.facts().one(fact(Fact.Kind.EXCLUSION));

        assertThat(exclusionRead(OTHER, DAY.minusDays(1))).isEqualTo(exclusion);
        assertThat(exclusionRead(OTHER, DAY.minusDays(9))).isEqualTo(exclusion);
        assertThat(exclusionRead(VVSG, TODAY)).isNull();
        assertThat(exclusionRead(LEVL, DAY.minusDays(1))).isNull();
    }

    @Test
    void whoIsExcludedIsNoPartyWhateverItSends() {
        LocalDate tomorrow = TODAY.plusDays(1);

        noParty(() -> agreement.sign(OTHER, signature("Iemand"), TODAY, NONE));
        noParty(() -> agreement.sign(OTHER, signature("Iemand", tomorrow), TODAY, NONE));
        noParty(() -> agreement.refuse(OTHER, "Nog eens", tomorrow, TODAY, NONE));
        noParty(() -> agreement.receive(OTHER, tomorrow, TODAY, NONE));
        noParty(() -> Agreed.notice(agreement, OTHER, DAY.plusDays(1)));
        noParty(() -> agreement.exclude(OTHER, DAY.plusDays(1), TODAY, NONE));
    }

    @Test
    void whoIsExcludedIsToldSoWhereItAddsWhatIsNoDeedAndNobodyElseIs() {
        noParty(() -> agreement.deeds(TODAY, NONE).requireStillParty(OTHER));

        for (UUID other : List.of(VVSG, LEVL, UUID.randomUUID())) {
            assertThatCode(() -> agreement.deeds(TODAY, NONE).requireStillParty(other))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void whoIsExcludedNeitherProposesNorConsentsWhateverItSends() {
        sign(agreement, VVSG, DAY);
        sign(agreement, LEVL, DAY);
        Amendment change = agreement.propose(Agreed.amendment(List.of(), LocalDate.of(2025, 1, 1)), TODAY, NONE);
        agreement.takeBack(change.id(), MISTAKE, NONE);

        noParty(() -> Agreed.consent(agreement, change, OTHER, "2023-02-01"));
        noParty(() -> Agreed.consent(agreement, change, OTHER, TODAY.plusDays(1).toString()));
        noParty(() -> agreement.propose(by(OTHER, TODAY.plusDays(1), "6"), TODAY, NONE));
        noParty(() -> agreement.propose(by(OTHER, TODAY, "6", "6"), TODAY, NONE));
    }

    @Test
    void whoJoinsLaterAndGaveNoticeIsNotMadeOneThatStaysByWithdrawingWhatItRefused() {
        joined();
        Agreed.notice(agreement, OTHER, LocalDate.of(2023, 5, 1));

        for (Fact.Kind kind : List.of(Fact.Kind.REFUSAL, Fact.Kind.EXCLUSION)) {
            Agreed.assertBroken(() -> agreement.withdraw(fact(kind), MISTAKE, NONE), AgreementRule.NOTICE_GIVEN);
        }
        agreement.withdraw(fact(Fact.Kind.NOTICE), MISTAKE, NONE);
        agreement.withdraw(fact(Fact.Kind.REFUSAL), MISTAKE, NONE);
        assertThat(agreement.on(TODAY, NONE).state()).isEqualTo(AgreementState.PROPOSED);
    }

    @Test
    void whoGoesOnForOneThatIsExcludedMayBeExcludedItself() {
        LocalDate excluded = LocalDate.of(2024, 12, 1);
        LocalDate merged = LocalDate.of(2025, 1, 1);
        LocalDate refused = LocalDate.of(2025, 1, 20);
        LocalDate today = LocalDate.of(2025, 1, 25);
        UUID b = UUID.randomUUID();
        Agreement four = Agreed.draft(VVSG, LEVL, OTHER, b);
        var merger = new Succession(SuccessionKind.MERGER, merged, List.of(new Succession.Successor(b, List.of())));
        var successions = new Successions(Map.of(OTHER, merger));
        four.propose(SIGNED);
        four.refuse(OTHER, "Neen", excluded.minusDays(1), excluded, NONE);
        four.exclude(OTHER, excluded, excluded, NONE);
        four.refuse(b, "Ook niet", refused, refused, successions);

        four.exclude(b, today, today, successions);

        assertThat(four.on(today, successions).parties().list())
                .extracting(Party::organizationId)
                .containsExactly(VVSG, LEVL);
        assertThatThrownBy(() -> four.exclude(OTHER, today, today, successions)).hasMessageContaining("2024-12-01");
        assertThatThrownBy(() -> four.receive(b, today, today, successions)).hasMessageContaining("2025-01-25");
    }

    @Test
    void forWhomWhoIsExcludedStandsFindsTheExclusionAmongWhatWasDone() {
        UUID member = UUID.randomUUID();
        Agreement three = Agreed.of(List.of(
                Agreed.party(VVSG), Agreed.party(LEVL), Agreed.party(OTHER).with(List.of(member), List.of())));
        three.propose(SIGNED);
        three.refuse(OTHER, "De raad stemde tegen", DAY.minusDays(1), TODAY, NONE);
        three.exclude(OTHER, DAY, TODAY, NONE);

        assertThat(List.of(OTHER, member))
                .allSatisfy(reader -> assertThat(kindsRead(three, reader))
                        .containsExactly(Fact.Kind.PROPOSAL, Fact.Kind.REFUSAL, Fact.Kind.EXCLUSION));
    }

    private static List<Fact.Kind> kindsRead(Agreement agreement, UUID organization) {
        Reading reading = agreement.readingOf(caller(organization), TODAY, NONE);
        return agreement.facts().list().stream()
                .filter(fact -> reading.shows(fact, caller(organization), agreement.excluded(TODAY)))
                .map(Fact::kind)
                .toList();
    }

    @Test
    void whoIsExcludedAndJoinsLaterIsAPartyAndReadsNoExclusionOfItsTime() {
        joined();

        assertThat(agreement.on(TODAY, NONE).parties().includes(OTHER)).isTrue();
        assertThat(agreement.readingOf(caller(OTHER), TODAY, NONE).on(TODAY)).isEqualTo(TODAY);
        assertThat(exclusionRead(OTHER, TODAY)).isNull();
    }

    private void joined() {
        sign(agreement, VVSG, DAY);
        sign(agreement, LEVL, DAY);
        Amendment joining = agreement.propose(joining(), TODAY, NONE);
        Agreed.consent(agreement, joining, VVSG, "2023-03-10");
        Agreed.consent(agreement, joining, LEVL, "2023-03-10");
        sign(agreement, OTHER, LocalDate.of(2023, 4, 1));
    }

    private @Nullable Fact exclusionRead(UUID organization, LocalDate day) {
        return Reading.exclusion(caller(organization), agreement.excluded(TODAY), day);
    }

    private static void noParty(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(AgreementRule.NOT_A_PARTY);
            assertThat(refused.getMessage()).contains("since 2021-09-02");
        });
    }

    private static Amendment by(UUID party, LocalDate day, String... articles) {
        return new Amendment(
                Ids.next(),
                party,
                day,
                LocalizedText.dutch("Wijziging"),
                TextChange.of(Stream.of(articles)
                        .map(number -> Agreed.article(number, "twee keer"))
                        .toList()),
                null,
                null,
                List.of(),
                null,
                null);
    }

    @Test
    void whoWasNeverAskedReadsNothing() {
        assertThat(agreement.visibleTo(caller(UUID.randomUUID()))).isFalse();
    }

    @Test
    void whoSignedBeforeTheOthersWentOnWithoutOneSignedAnotherText() {
        Agreement three = Agreed.draft(VVSG, LEVL, OTHER);
        three.propose(SIGNED);
        sign(three, VVSG, SIGNED);
        three.refuse(OTHER, "De raad stemde tegen", DAY.minusDays(1), TODAY, NONE);
        three.exclude(OTHER, DAY, TODAY, NONE);
        sign(three, LEVL, DAY);

        assertThat(odd(three, DAY.minusDays(1))).isEmpty();
        assertThat(odd(three, TODAY)).containsExactly(VVSG);
    }

    @Test
    void whoJoinedSignedAnotherTextWhenAConsentOfBeforeIsRecordedLate() {
        Agreement two = Agreed.draft(VVSG, LEVL);
        two.propose(SIGNED);
        sign(two, VVSG, SIGNED);
        sign(two, LEVL, SIGNED);
        Amendment change = two.propose(Agreed.amendment(List.of(Agreed.article("6", "twee keer")), null), TODAY, NONE);
        Agreed.consent(two, change, VVSG, "2023-03-01");
        Amendment joining = two.propose(joining(), TODAY, NONE);
        Agreed.consent(two, joining, VVSG, "2023-03-10");
        Agreed.consent(two, joining, LEVL, "2023-03-10");
        sign(two, OTHER, LocalDate.of(2023, 4, 1));
        assertThat(odd(two, TODAY)).isEmpty();

        Agreed.consent(two, change, LEVL, "2023-03-15");

        assertThat(odd(two, TODAY)).containsExactly(OTHER);
    }

    private static Amendment joining() {
        return new Amendment(
                Ids.next(),
                VVSG,
                Agreed.PROPOSED,
                LocalizedText.dutch("Erbij"),
                TextChange.of(List.of()),
                null,
                new Joining(Agreed.party(OTHER), LocalDate.of(2023, 4, 1)),
                List.of(),
                null,
                null);
    }

    private static void sign(Agreement agreement, UUID party, LocalDate day) {
        String text = agreement.contentOn(day, NONE).textSha256();
        agreement.sign(party, new Signature("Iemand", "directeur", null, day, text, null, null), TODAY, NONE);
    }

    private static List<UUID> odd(Agreement agreement, LocalDate day) {
        SignedTexts signed = agreement.signedTexts(day, NONE);
        return agreement.on(day, NONE).parties().list().stream()
                .filter(party -> signed.oddities(party).contains(Party.Oddity.SIGNED_ANOTHER_TEXT))
                .map(Party::organizationId)
                .toList();
    }

    private UUID fact(Fact.Kind kind) {
        return agreement.facts().list().stream()
                .filter(fact -> fact.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Caller caller(UUID organization) {
        return Caller.of("s1", organization, Role.PARTNER);
    }
}
