package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.SIGNED;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.directory.Succession;
import org.samenspel.directory.Succession.Successor;
import org.samenspel.directory.SuccessionKind;
import org.samenspel.directory.Successions;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;

/** A body decides to join before that can be seen to approve anything: it is looked at again as soon as more is known. */
class EarlyDecisionTest {

    private static final LocalDate JULY = LocalDate.of(2021, 7, 5);
    private static final Withdrawal MISTAKE = new Withdrawal(LEVL, TODAY, "Vergissing");

    private final Agreement agreement = Agreed.draft(VVSG, LEVL);

    @Test
    void draftIsApprovedByNobodyUntilItsProposalSaysSinceWhenItLayThere() {
        BodyDecision before = told(VVSG, "2021-07-04");
        BodyDecision since = told(LEVL, "2021-07-05");
        assertThat(agreement.approve(List.of(before, since), null, TODAY, NONE)).isFalse();

        agreement.propose(JULY, TODAY);
        BodyDecision late = told(VVSG, "2021-07-03");

        assertThat(agreement.approve(List.of(before, since, late), null, TODAY, NONE))
                .isTrue();
        assertThat(approvals(agreement)).containsExactly(null, JULY);
        assertThat(agreement.isApprovedBy(since)).isTrue();
        assertThat(agreement.isApprovedBy(before)).isFalse();
        assertThat(agreement.isApprovedBy(late)).as("also if it comes later").isFalse();
    }

    @Test
    void approvesOnceHoweverOftenItIsLookedAt() {
        agreement.propose(JULY, TODAY);
        BodyDecision decision = told(LEVL, "2021-07-10");
        agreement.approve(List.of(decision), null, TODAY, NONE);

        assertThat(agreement.approve(List.of(decision), null, TODAY, NONE)).isFalse();
        assertThat(agreement.facts().list()).hasSize(2);
    }

    @Test
    void decisionOnAProposalThatIsTakenBackWaitsForTheNextOne() {
        BodyDecision decision = told(LEVL, "2021-07-10");
        agreement.propose(JULY, TODAY);
        agreement.approve(List.of(decision), null, TODAY, NONE);

        agreement.takeBack(MISTAKE, NONE);
        assertThat(agreement.isApprovedBy(decision)).isFalse();
        assertThat(agreement.approve(List.of(decision), null, TODAY, NONE)).isFalse();

        agreement.propose(JULY, TODAY);
        assertThat(agreement.approve(List.of(decision), null, TODAY, NONE)).isTrue();
        assertThat(approvals(agreement)).containsExactly(null, LocalDate.of(2021, 7, 10));
    }

    @Test
    void decisionToJoinByAnAmendmentThatIsTakenBackWaitsForTheNextOne() {
        Agreement active = Agreed.active(VVSG, LEVL);
        BodyDecision decision = Agreed.told(active, OTHER, UUID.randomUUID(), LocalDate.of(2023, 1, 10));
        Amendment mistake = active.propose(joining("2023-02-01"), TODAY, NONE);
        active.approve(List.of(decision), null, TODAY, NONE);
        active.takeBack(mistake.id(), MISTAKE, NONE);
        assertThat(active.isApprovedBy(decision)).isFalse();

        active.propose(joining("2023-03-01"), TODAY, NONE);

        assertThat(active.approve(List.of(decision), null, TODAY, NONE)).isTrue();
        assertThat(active.isApprovedBy(decision)).isTrue();
        assertThat(approvals(active)).containsExactly(null, null, LocalDate.of(2023, 1, 10));
    }

    @Test
    void jointDecisionApprovesForThoseWhoMakeTheArrangementOnItsDayAndWhoCameLaterBreaksNothing() {
        Agreement framework = Agreed.active(VVSG, LEVL, OTHER);
        Agreement arrangement = Agreed.active(VVSG, LEVL);
        Amendment joining = arrangement.propose(joining("2023-02-01"), TODAY, NONE);
        Agreed.consent(arrangement, joining, VVSG, "2023-01-20");
        Agreed.consent(arrangement, joining, LEVL, "2023-01-20");
        arrangement.sign(OTHER, Agreed.signature("Derde", LocalDate.of(2023, 1, 20)), TODAY, NONE);
        LocalDate before = LocalDate.of(2022, 12, 1);
        LocalDate after = LocalDate.of(2023, 2, 1);

        assertThat(arrangement.approve(List.of(joint(arrangement, framework, before)), framework, TODAY, NONE))
                .isTrue();
        assertThat(approvals(arrangement)).containsExactly(before, before, null);

        arrangement.approve(
                List.of(joint(arrangement, framework, before), joint(arrangement, framework, after)),
                framework,
                TODAY,
                NONE);
        assertThat(approvals(arrangement)).containsExactly(before, before, after);
    }

    @Test
    void jointDecisionOfAnotherAgreementApprovesNothing() {
        Agreement other = Agreed.active(VVSG, LEVL);
        agreement.propose(JULY, TODAY);

        assertThat(agreement.approve(List.of(joint(agreement, other, SIGNED)), null, TODAY, NONE))
                .isFalse();
        assertThat(agreement.approve(List.of(joint(agreement, other, SIGNED)), Agreed.active(VVSG, LEVL), TODAY, NONE))
                .isFalse();
    }

    @Test
    void decisionOfASuccessorApprovesOnceTheMergerIsKnown() {
        UUID merged = UUID.randomUUID();
        agreement.propose(JULY, TODAY);
        BodyDecision decision = told(merged, "2021-08-10");
        assertThat(agreement.approve(List.of(decision), null, TODAY, NONE)).isFalse();
        assertThat(agreement.deciding(NONE)).doesNotContain(merged);

        assertThat(agreement.deciding(merger(LEVL, merged))).contains(merged);
        assertThat(agreement.approve(List.of(decision), null, TODAY, merger(LEVL, merged)))
                .isTrue();
        assertThat(approvals(agreement)).containsExactly(null, LocalDate.of(2021, 8, 10));
    }

    @Test
    void approvalLapsesWithTheMergerThatMadeItPossibleAndCountsAgainWhenThatIsToldAgain() {
        UUID merged = UUID.randomUUID();
        agreement.propose(JULY, TODAY);
        agreement.nextNews(TODAY, NONE);
        List<BodyDecision> decisions = List.of(told(merged, "2021-08-10"), told(VVSG, "2021-08-11"));
        agreement.approve(decisions, null, TODAY, merger(LEVL, merged));
        assertThat(agreement.nextNews(TODAY, merger(LEVL, merged))).isPresent();

        assertThat(agreement.approve(decisions, null, TODAY, NONE)).isTrue();
        assertThat(approvals(agreement)).containsExactly(LocalDate.of(2021, 8, 11), null);
        assertThat(agreement.isApprovedBy(decisions.getFirst())).isFalse();
        assertThat(agreement.facts().list().get(1).withdrawal()).isEqualTo(new Withdrawal(LEVL, TODAY, null));
        assertThat(agreement.nextNews(TODAY, NONE)).map(AgreementNews::kind).contains(AgreementNews.Kind.CORRECTED);

        assertThat(agreement.approve(decisions, null, TODAY, merger(LEVL, merged)))
                .isTrue();
        assertThat(approvals(agreement)).containsExactly(LocalDate.of(2021, 8, 11), LocalDate.of(2021, 8, 10));
        assertThat(agreement.nextNews(TODAY, merger(LEVL, merged))).isPresent();
        assertThat(agreement.approve(decisions, null, TODAY, merger(LEVL, merged)))
                .isFalse();
    }

    @Test
    void approvalThatWasWithdrawnForItselfDoesNotComeBackWithAMergerThatIsToldAgain() {
        UUID merged = UUID.randomUUID();
        agreement.propose(JULY, TODAY);
        List<BodyDecision> decisions = List.of(told(merged, "2021-08-10"));
        agreement.approve(decisions, null, TODAY, merger(LEVL, merged));
        agreement.withdraw(agreement.facts().list().getLast().id(), MISTAKE, NONE);

        assertThat(agreement.approve(decisions, null, TODAY, NONE)).isFalse();
        assertThat(agreement.approve(decisions, null, TODAY, merger(LEVL, merged)))
                .isFalse();
        assertThat(approvals(agreement)).containsExactly(null, null);
    }

    @Test
    void jointDecisionApprovesForWhoTurnsOutToHaveJoinedTheFrameworkByThen() {
        Agreement framework = Agreed.active(VVSG, LEVL);
        Agreement arrangement = Agreed.active(VVSG, LEVL, OTHER);
        LocalDate day = LocalDate.of(2023, 2, 1);
        List<BodyDecision> decisions = List.of(joint(arrangement, framework, day));
        arrangement.approve(decisions, framework, TODAY, NONE);
        assertThat(approvals(arrangement)).containsExactly(day, day, null);

        Amendment joining = framework.propose(joining("2023-02-01"), TODAY, NONE);
        assertThat(arrangement.approve(decisions, framework, TODAY, NONE))
                .as("it was asked to join, and is no party yet")
                .isFalse();
        Agreed.consent(framework, joining, VVSG, "2023-01-20");
        Agreed.consent(framework, joining, LEVL, "2023-01-20");
        framework.sign(OTHER, Agreed.signature("Derde", LocalDate.of(2023, 1, 20)), TODAY, NONE);

        assertThat(arrangement.approve(decisions, framework, TODAY, NONE)).isTrue();
        assertThat(approvals(arrangement)).containsExactly(day, day, day);
    }

    @Test
    void jointDecisionApprovesNoLongerForWhoTurnsOutToHaveLeftTheFramework() {
        Agreement framework = Agreed.active(VVSG, LEVL, OTHER);
        Agreement arrangement = Agreed.active(VVSG, LEVL, OTHER);
        LocalDate day = LocalDate.of(2023, 5, 1);
        List<BodyDecision> decisions = List.of(joint(arrangement, framework, day));
        arrangement.approve(decisions, framework, TODAY, NONE);
        assertThat(approvals(arrangement)).containsExactly(day, day, day);

        Agreed.notice(framework, OTHER, LocalDate.of(2022, 4, 30));
        Fact notice = framework.facts().list().getLast();
        assertThat(notice.lastDay()).isEqualTo("2023-04-30");
        assertThat(arrangement.approve(decisions, framework, TODAY, NONE)).isTrue();
        assertThat(approvals(arrangement)).containsExactly(day, day, null);

        framework.withdraw(notice.id(), MISTAKE, NONE);
        assertThat(arrangement.approve(decisions, framework, TODAY, NONE)).isTrue();
        assertThat(approvals(arrangement)).containsExactly(day, day, day);
    }

    @Test
    void decisionAfterTheOneThatCountsChangesNothingUntilThatIsWithdrawn() {
        agreement.propose(JULY, TODAY);
        BodyDecision first = told(LEVL, "2021-07-10");
        BodyDecision again = told(LEVL, "2021-07-20");
        agreement.approve(List.of(first), null, TODAY, NONE);

        assertThat(agreement.approve(List.of(first, again), null, TODAY, NONE)).isFalse();
        assertThat(agreement.isApprovedBy(again)).isFalse();

        agreement.withdrawApproval(first.id(), MISTAKE);
        assertThat(agreement.approve(List.of(again), null, TODAY, NONE)).isTrue();
        assertThat(approvals(agreement)).containsExactly(null, LocalDate.of(2021, 7, 20));
    }

    @Test
    void decisionOfOneThatWasExcludedApprovesOnceItsRefusalIsWithdrawn() {
        Agreement three = Agreed.draft(VVSG, LEVL, OTHER);
        three.propose(JULY, TODAY);
        three.refuse(OTHER, "Niet nu", SIGNED, TODAY, NONE);
        UUID refusal = three.facts().list().getLast().id();
        three.exclude(OTHER, SIGNED.plusDays(1), TODAY, NONE);
        BodyDecision decision = Agreed.told(three, OTHER, UUID.randomUUID(), SIGNED.plusDays(5));
        assertThat(three.approve(List.of(decision), null, TODAY, NONE)).isFalse();

        three.withdraw(refusal, MISTAKE, NONE);

        assertThat(three.approve(List.of(decision), null, TODAY, NONE)).isTrue();
        assertThat(approvals(three)).containsExactly(null, null, SIGNED.plusDays(5));
    }

    @Test
    void textLiesThereForADecisionFromTheDayOnWhichItIsSeenToBeProposed() {
        BodyDecision decision = told(LEVL, "2021-07-20");
        agreement.propose(LocalDate.of(2021, 8, 1), TODAY);
        assertThat(agreement.approve(List.of(decision), null, TODAY, NONE)).isFalse();

        agreement.sign(VVSG, Agreed.signature("Kris", LocalDate.of(2021, 7, 15)), TODAY, NONE);

        assertThat(agreement.on(LocalDate.of(2021, 7, 16), NONE).state()).isEqualTo(AgreementState.PROPOSED);
        assertThat(agreement.approve(List.of(decision), null, TODAY, NONE)).isTrue();
        assertThat(agreement.approve(List.of(told(VVSG, "2021-07-14"), decision), null, TODAY, NONE))
                .isFalse();
    }

    @Test
    void undatedProposalIsApprovedByWhatIsToldAfterItWheneverThatWasDecidedAndByNothingThatWasToldBefore() {
        BodyDecision before = told(LEVL, "2021-07-20");
        agreement.propose(TODAY);
        BodyDecision after = told(VVSG, "2021-07-10");
        assertThat(agreement.approve(List.of(before, after), null, TODAY, NONE)).isTrue();
        assertThat(approvals(agreement)).containsExactly(LocalDate.of(2021, 7, 10), null);

        BodyDecision today = told(LEVL, TODAY.toString());
        agreement.takeBack(MISTAKE, NONE);
        agreement.propose(TODAY);

        assertThat(agreement.approve(List.of(before, after, today), null, TODAY, NONE))
                .as("nor by what was told of a text that was taken back")
                .isFalse();
    }

    @Test
    void onlyThoseWhoMakeItWereAskedToJoinOrGoOnForOneOfThemDecide() {
        Agreement active = Agreed.active(VVSG, LEVL);
        active.takeBack(active.propose(joining("2023-02-01"), TODAY, NONE).id(), MISTAKE, NONE);

        assertThat(active.deciding(NONE)).containsExactlyInAnyOrder(VVSG, LEVL, OTHER);
    }

    private static Successions merger(UUID predecessor, UUID successor) {
        var merger = new Succession(SuccessionKind.MERGER, JULY, List.of(new Successor(successor, List.of())));
        return new Successions(Map.of(predecessor, merger));
    }

    private BodyDecision told(UUID organization, String day) {
        return Agreed.told(agreement, organization, UUID.randomUUID(), LocalDate.parse(day));
    }

    private static BodyDecision joint(Agreement arrangement, Agreement framework, LocalDate day) {
        return new BodyDecision(UUID.randomUUID(), arrangement.id(), LEVL, framework.id(), day)
                .toldUnder(arrangement.proposalId());
    }

    private static Amendment joining(String firstDay) {
        return new Amendment(
                Ids.next(),
                VVSG,
                Agreed.PROPOSED,
                LocalizedText.dutch("Wijziging"),
                TextChange.of(List.of()),
                null,
                new Joining(Agreed.party(OTHER), LocalDate.parse(firstDay)),
                List.of(),
                null,
                null);
    }
}
