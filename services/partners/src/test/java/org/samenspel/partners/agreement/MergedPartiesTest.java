package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.amendment;
import static org.samenspel.partners.agreement.Agreed.article;
import static org.samenspel.partners.agreement.Agreed.assertBroken;
import static org.samenspel.partners.agreement.Agreed.signature;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.directory.Succession;
import org.samenspel.directory.Succession.Successor;
import org.samenspel.directory.SuccessionKind;
import org.samenspel.directory.Successions;
import org.samenspel.partners.agreement.NoticeRule.Form;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/** Beveren and Kruibeke agreed with LEVL, and became one municipality on 1 January 2023. */
class MergedPartiesTest {

    private static final LocalDate MERGER = LocalDate.of(2023, 1, 1);
    private static final LocalDate BEFORE = MERGER.minusDays(1);
    private static final UUID BEVEREN = UUID.randomUUID();
    private static final UUID KRUIBEKE = UUID.randomUUID();
    private static final UUID MERGED = UUID.randomUUID();

    private final Successions merger = succeeded(Map.of(BEVEREN, MERGED, KRUIBEKE, MERGED));

    @Test
    void successorSignsForBothThatHaveNotSigned() {
        Agreement agreement = Agreed.draft(LEVL, BEVEREN, KRUIBEKE);
        agreement.propose(Agreed.SIGNED);
        agreement.sign(LEVL, signature("Kathleen"), TODAY, merger);
        agreement.sign(MERGED, Agreed.signature("Burgemeester", TODAY), TODAY, merger);

        assertThat(agreement.on(TODAY, merger).signedOn()).isEqualTo(TODAY);
        assertThat(agreement.scope(TODAY, merger).parties().list())
                .flatExtracting(Party::signatures)
                .extracting(Signature::successorId)
                .containsExactly(null, MERGED, MERGED);
    }

    @Test
    void signatureOfBeforeIsOfThePartyAlone() {
        Agreement agreement = Agreed.draft(LEVL, BEVEREN, KRUIBEKE);
        agreement.propose(Agreed.SIGNED);

        agreement.sign(BEVEREN, signature("Burgemeester"), TODAY, merger);

        assertThat(agreement.scope(TODAY, merger).parties().list())
                .extracting(party -> party.signatures().size())
                .containsExactly(0, 1, 0);
        assertBroken(() -> agreement.sign(MERGED, signature("Burgemeester"), TODAY, merger), AgreementRule.NOT_A_PARTY);
    }

    @Test
    void oneConsentCountsForBoth() {
        Agreement agreement = Agreed.active(LEVL, BEVEREN, KRUIBEKE);
        Amendment amendment = amendmentBy(LEVL);
        agreement.propose(amendment, TODAY, merger);
        agreement.consent(amendment.id(), consent(LEVL), TODAY, merger);

        assertThat(agreement.consent(amendment.id(), consent(MERGED), TODAY, merger))
                .isTrue();
        assertBroken(
                () -> agreement.consent(amendment.id(), consent(MERGED), TODAY, merger),
                AgreementRule.ALREADY_CONSENTED);
    }

    @Test
    void consentInTheNameOfOneThatMergedIsThatOfItsSuccessorForEach() {
        Agreement agreement = Agreed.active(LEVL, BEVEREN, KRUIBEKE);
        Amendment amendment = amendmentBy(LEVL);
        agreement.propose(amendment, TODAY, merger);

        agreement.consent(amendment.id(), consent(BEVEREN), TODAY, merger);

        assertThat(agreement.on(TODAY, merger).amendments().one(amendment.id()).consents())
                .extracting(Amendment.Consent::organizationId, Amendment.Consent::successorId)
                .containsExactlyInAnyOrder(tuple(BEVEREN, MERGED), tuple(KRUIBEKE, MERGED));
    }

    @Test
    void signatureOfOneSinceIsThatOfBothWheneverTheMergerIsTold() {
        Agreement agreement = Agreed.draft(LEVL, BEVEREN, KRUIBEKE);
        agreement.propose(Agreed.SIGNED);
        agreement.sign(LEVL, signature("Kathleen"), TODAY, NONE);
        agreement.sign(BEVEREN, Agreed.signature("Burgemeester", MERGER), TODAY, NONE);
        assertThat(agreement.on(TODAY, NONE).signedOn()).isNull();

        assertThat(agreement.on(TODAY, merger).signedOn()).isEqualTo(MERGER);
    }

    @Test
    void consentOfOneSinceIsThatOfBothWheneverTheMergerIsTold() {
        Agreement agreement = Agreed.active(LEVL, BEVEREN, KRUIBEKE);
        Amendment amendment = amendmentBy(LEVL);
        agreement.propose(amendment, TODAY, NONE);
        agreement.consent(amendment.id(), consent(LEVL), TODAY, NONE);
        agreement.consent(amendment.id(), consent(BEVEREN), TODAY, NONE);
        assertThat(agreement.on(TODAY, NONE).amendments().one(amendment.id()).effectiveOn())
                .isNull();

        assertThat(agreement.on(TODAY, merger).amendments().one(amendment.id()).effectiveOn())
                .isEqualTo(TODAY);
    }

    @Test
    void whatOneDidBeforeTheMergerIsItsOwn() {
        Agreement agreement = Agreed.draft(LEVL, BEVEREN, KRUIBEKE);
        agreement.propose(Agreed.SIGNED);
        agreement.sign(LEVL, signature("Kathleen"), TODAY, NONE);
        agreement.sign(BEVEREN, Agreed.signature("Burgemeester", BEFORE), TODAY, NONE);

        assertThat(agreement.on(TODAY, merger).signedOn()).isNull();
    }

    @Test
    void areCountedOnceFromThatDay() {
        Agreement agreement = Agreed.active(LEVL, BEVEREN, KRUIBEKE);

        assertThat(agreement.scope(TODAY, merger).parties().count(merger.on(BEFORE), BEFORE))
                .isEqualTo(3);
        assertThat(agreement.scope(TODAY, merger).parties().count(merger.on(MERGER), MERGER))
                .isEqualTo(2);
    }

    @Test
    void agreementEndsWithTheNoticeThatLeavesOnlyTheMergedParty() {
        Agreement agreement = Agreed.active(LEVL, BEVEREN, KRUIBEKE);

        agreement.giveNotice(LEVL, Agreed.notice(Form.REGISTERED_LETTER, TODAY), TODAY, merger);

        assertThat(agreement.on(TODAY, merger).endsOn()).isEqualTo("2024-06-01");
    }

    @Test
    void mergerThatLeavesOnePartyNeverEndsTheAgreement() {
        Agreement agreement = Agreed.active(BEVEREN, KRUIBEKE);

        assertThat(agreement.scope(TODAY, merger).parties().count(merger.on(TODAY), TODAY))
                .isEqualTo(1);
        assertThat(agreement.on(TODAY, merger).state()).isEqualTo(AgreementState.ACTIVE);
        assertThat(agreement.on(TODAY, merger).endsOn()).isEqualTo("2026-12-31");
    }

    @Test
    void mergerAfterANoticeNeverEndsTheAgreement() {
        Agreement agreement = Agreed.active(LEVL, BEVEREN, KRUIBEKE);
        agreement.giveNotice(LEVL, Agreed.notice(Form.REGISTERED_LETTER, BEFORE), TODAY, merger);

        assertThat(agreement.on(TODAY, merger).endsOn()).isEqualTo("2026-12-31");
        assertThat(agreement.on(LocalDate.of(2025, 1, 1), merger).endsOn()).isEqualTo("2026-12-31");
        assertThat(agreement.on(LocalDate.of(2025, 1, 1), merger).state()).isEqualTo(AgreementState.ACTIVE);
    }

    @Test
    void mergedPartyLeavesAlsoWhenOneOfThemGaveNoticeBefore() {
        Agreement agreement = Agreed.active(LEVL, BEVEREN, KRUIBEKE);
        agreement.giveNotice(BEVEREN, Agreed.notice(Form.REGISTERED_LETTER, BEFORE), TODAY, merger);

        agreement.giveNotice(MERGED, Agreed.notice(Form.REGISTERED_LETTER, TODAY), TODAY, merger);

        assertThat(agreement.scope(TODAY, merger).parties().list())
                .extracting(Party::noticeGivenOn)
                .containsExactly(null, BEFORE, TODAY);
        assertThat(agreement.on(TODAY, merger).endsOn()).isEqualTo("2024-06-01");
    }

    @Test
    void noticeOfTheSuccessorIsThatOfBoth() {
        Agreement agreement = Agreed.active(LEVL, BEVEREN, KRUIBEKE);

        agreement.giveNotice(MERGED, Agreed.notice(Form.REGISTERED_LETTER, TODAY), TODAY, merger);

        assertThat(agreement.on(TODAY, merger).endsOn()).isEqualTo("2024-06-01");
        assertThat(agreement.scope(TODAY, merger).parties().list())
                .extracting(Party::noticeGivenOn)
                .containsExactly(null, TODAY, TODAY);
    }

    @Test
    void ofDividedPartyActsTheOneThatTheAgreementIsNamedFor() {
        Agreement agreement = Agreed.draft(LEVL, BEVEREN);
        agreement.propose(Agreed.SIGNED);
        Successions division = divided(agreement.id());
        var today = Agreed.signature("Burgemeester", TODAY);

        assertBroken(() -> agreement.sign(KRUIBEKE, today, TODAY, division), AgreementRule.NOT_A_PARTY);
        assertBroken(() -> agreement.sign(BEVEREN, today, TODAY, division), AgreementRule.NOT_A_PARTY);
        agreement.sign(MERGED, today, TODAY, division);

        assertThat(agreement.scope(TODAY, merger).parties().list().getLast().signatures())
                .extracting(Signature::successorId)
                .containsExactly(MERGED);
    }

    @Test
    void dividedPartyAndTheOneThatTheAgreementIsNamedForGoOnAsOne() {
        Agreement agreement = Agreed.active(LEVL, BEVEREN, MERGED);
        Parties parties = agreement.scope(TODAY, merger).parties();
        Successions division = divided(agreement.id());

        assertThat(parties.count(division.in(agreement.id()).on(BEFORE), BEFORE))
                .isEqualTo(3);
        assertThat(parties.count(division.in(agreement.id()).on(MERGER), MERGER))
                .isEqualTo(2);
        assertThat(agreement.on(TODAY, division).endsOn()).isEqualTo("2026-12-31");
    }

    @Test
    void nobodyProposesToOneThatWasDivided() {
        Parties parties = new Parties(List.of(Agreed.party(LEVL), Agreed.party(BEVEREN)));
        UUID matter = UUID.randomUUID();

        parties.requireDistinct(divided(matter).in(matter), TODAY);
        parties.requireDistinct(divided(matter), BEFORE);
        assertThatThrownBy(() -> parties.requireDistinct(divided(matter), TODAY))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.issues())
                                .extracting(Issue::name)
                                .containsExactly("parties[1].organizationId"));
    }

    private static Successions divided(UUID matter) {
        var successors = List.of(new Successor(KRUIBEKE, List.of()), new Successor(MERGED, List.of(matter)));
        return new Successions(Map.of(BEVEREN, new Succession(SuccessionKind.SPLIT, MERGER, successors)));
    }

    @Test
    void predecessorAndSuccessorAreNeverTwoParties() {
        Parties both = new Parties(List.of(Agreed.party(LEVL), Agreed.party(BEVEREN), Agreed.party(MERGED)));

        both.requireDistinct(merger, BEFORE);
        assertBroken(() -> both.requireDistinct(merger, MERGER), AgreementRule.PARTY_TWICE);
    }

    @Test
    void successorSeesTheAgreementOfThoseBeforeIt() {
        Agreement agreement = Agreed.active(LEVL, BEVEREN);
        var successor = new Caller("s1", merger.on(TODAY).of(MERGED), Set.of(Role.PARTNER));

        assertThat(agreement.visibleTo(successor)).isTrue();
        assertThat(agreement.visibleTo(Caller.of("s1", KRUIBEKE, Role.PARTNER))).isFalse();
    }

    @Test
    void takenBackLeavesWhatWasDoneWithWhoDidIt() {
        Agreement agreement = Agreed.draft(LEVL, BEVEREN);
        agreement.propose(Agreed.SIGNED);
        agreement.sign(MERGED, Agreed.signature("Burgemeester", TODAY), TODAY, merger);

        assertThat(agreement.contentOn(TODAY, NONE).parties().groups(NONE)).hasSize(2);
        assertThat(agreement
                        .scope(TODAY, merger)
                        .parties()
                        .list()
                        .getLast()
                        .signatures()
                        .getFirst()
                        .successorId())
                .isEqualTo(MERGED);
    }

    private static Amendment amendmentBy(UUID party) {
        Amendment amendment = amendment(List.of(article("6", "twee keer")), null);
        return new Amendment(
                amendment.id(), party, TODAY, amendment.title(), amendment.text(), null, null, List.of(), null, null);
    }

    private static Amendment.Consent consent(UUID organization) {
        return new Amendment.Consent(organization, TODAY, null);
    }

    private static Successions succeeded(Map<UUID, UUID> successors) {
        Map<UUID, Succession> all = new HashMap<>();
        successors.forEach((predecessor, successor) -> all.put(
                predecessor,
                new Succession(SuccessionKind.MERGER, MERGER, List.of(new Successor(successor, List.of())))));
        return new Successions(all);
    }
}
