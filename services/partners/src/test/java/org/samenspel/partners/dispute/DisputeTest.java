package org.samenspel.partners.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.partners.agreement.AgreementRule;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.AgreementScope.AmendmentScope;
import org.samenspel.partners.agreement.AgreementState;
import org.samenspel.partners.agreement.Article;
import org.samenspel.partners.agreement.Articles;
import org.samenspel.partners.agreement.Invitation;
import org.samenspel.partners.agreement.Notice;
import org.samenspel.partners.agreement.Parties;
import org.samenspel.partners.agreement.Party;
import org.samenspel.partners.agreement.PartyActs;
import org.samenspel.partners.agreement.Reading;
import org.samenspel.partners.agreement.Reading.Time;
import org.samenspel.partners.dispute.Step.Kind;
import org.samenspel.partners.obligation.ObligationRule;
import org.samenspel.security.Caller;
import org.samenspel.security.Representation;
import org.samenspel.security.Role;
import org.samenspel.values.Period;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Rule;
import org.samenspel.values.rule.RuleViolation;

/** Three parties, two of which disagree on an article. */
class DisputeTest {

    private static final Article NINTH = article("9");

    private static final UUID VVSG = UUID.randomUUID();
    private static final UUID LEVL = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private final AgreementScope agreement = agreement();
    private final Dispute dispute = opened(List.of(LEVL));

    @Test
    void mediationBeginsWithTheLastPartyThatAcceptsTheMediator() {
        Dispute ofAll = opened(List.of());
        take(ofAll, VVSG, Kind.CONSULTED, "2024-03-10", null);
        UUID proposal = take(ofAll, VVSG, Kind.MEDIATOR_PROPOSED, "2024-04-01", null);
        take(ofAll, LEVL, Kind.MEDIATOR_ACCEPTED, "2024-04-03", proposal);
        assertThat(ofAll.stateOn(TODAY)).isEqualTo(DisputeState.CONSULTED);

        take(ofAll, OTHER, Kind.MEDIATOR_ACCEPTED, "2024-04-08", proposal);
        take(ofAll, LEVL, Kind.SETTLED, "2024-05-20", null);

        assertThat(List.of("2024-03-04", "2024-03-10", "2024-04-07", "2024-04-08", "2024-05-20"))
                .extracting(day -> ofAll.stateOn(LocalDate.parse(day)))
                .containsExactly(
                        DisputeState.OPEN,
                        DisputeState.CONSULTED,
                        DisputeState.CONSULTED,
                        DisputeState.IN_MEDIATION,
                        DisputeState.SETTLED);
    }

    @Test
    void nobodyDisputesWhatNotAllHaveSigned() {
        AgreementScope proposed = new AgreementScope(
                agreement.id(),
                LEVL,
                agreement.parties(),
                AgreementState.PROPOSED,
                agreement.term(),
                agreement.agreed(),
                null,
                List.of(),
                agreement.printed(),
                List.of());

        refused(() -> opened(proposed, List.of(LEVL)), AgreementRule.AGREEMENT_NOT_BINDING);
    }

    @Test
    void nobodyDisputesOnADayOnWhichItBoundNobody() {
        LocalDate first = agreement.bindsFrom();

        opened(agreement, List.of(LEVL), first.toString());
        refused(
                () -> opened(agreement, List.of(LEVL), first.minusDays(1).toString()),
                AgreementRule.AGREEMENT_NOT_BINDING);
    }

    @Test
    void whoeverIsNotInTheDisputeAcceptsNoMediator() {
        refused(() -> take(dispute, OTHER, Kind.CONSULTED, "2024-03-10", null), DisputeRule.NOT_IN_DISPUTE);
        refused(
                () -> take(dispute, UUID.randomUUID(), Kind.CONSULTED, "2024-03-10", null),
                AgreementRule.NOT_A_PARTY,
                "organizationId");
    }

    @Test
    void consultationComesBeforeAMediator() {
        refused(() -> take(dispute, VVSG, Kind.MEDIATOR_PROPOSED, "2024-04-01", null), DisputeRule.CONSULTATION_FIRST);
        take(dispute, VVSG, Kind.CONSULTED, "2024-04-02", null);
        refused(() -> take(dispute, VVSG, Kind.MEDIATOR_PROPOSED, "2024-04-01", null), DisputeRule.CONSULTATION_FIRST);
    }

    @Test
    void whoProposesAMediatorTooEarlyIsToldTheOrder() {
        assertThatThrownBy(() -> take(dispute, VVSG, Kind.MEDIATOR_PROPOSED, "2024-04-01", null))
                .hasMessage(
                        "First the parties consult each other, then one proposes a mediator, whom the others accept or refuse, then the outcome:"
                                + " record the consultation, of 2024-04-01 at the latest");
    }

    @Test
    void refusedMediatorIsNoMediatorAndAnotherOneMayBeProposed() {
        take(dispute, VVSG, Kind.CONSULTED, "2024-03-10", null);
        UUID first = take(dispute, VVSG, Kind.MEDIATOR_PROPOSED, "2024-04-01", null);
        take(dispute, LEVL, Kind.MEDIATOR_REFUSED, "2024-04-02", first);
        refused(() -> take(dispute, LEVL, Kind.MEDIATOR_ACCEPTED, "2024-04-03", first), DisputeRule.MEDIATOR_ANSWERED);
        refused(() -> take(dispute, VVSG, Kind.MEDIATOR_ACCEPTED, "2024-04-03", first), DisputeRule.MEDIATOR_ANSWERED);

        UUID second = take(dispute, LEVL, Kind.MEDIATOR_PROPOSED, "2024-04-03", null);
        take(dispute, VVSG, Kind.MEDIATOR_ACCEPTED, "2024-04-04", second);

        assertThat(dispute.stateOn(TODAY)).isEqualTo(DisputeState.IN_MEDIATION);
    }

    @Test
    void endsWithoutAMediatorWhenConsultationSettlesIt() {
        take(dispute, VVSG, Kind.CONSULTED, "2024-03-10", null);
        take(dispute, LEVL, Kind.SETTLED, "2024-03-10", null);

        assertThat(dispute.stateOn(TODAY)).isEqualTo(DisputeState.SETTLED);
        refused(() -> take(dispute, VVSG, Kind.CONSULTED, "2024-03-11", null), DisputeRule.DISPUTE_OVER);
    }

    @ParameterizedTest
    @CsvSource({"SETTLED,", "SETTLED, ' '", "UNSETTLED,"})
    void endsWithANoteOfItsOutcomeAndNotWithoutOne(Kind outcome, @Nullable String note) {
        take(dispute, VVSG, Kind.CONSULTED, "2024-03-10", null);
        var silent = new Step(
                UUID.randomUUID(), outcome, LEVL, List.of(), LocalDate.of(2024, 3, 12), null, null, note, null);

        refused(
                () -> dispute.add(agreement, Representation.of(LEVL), silent, TODAY),
                DisputeRule.OUTCOME_WITHOUT_NOTE,
                "note");

        assertThat(dispute.stateOn(TODAY)).isEqualTo(DisputeState.CONSULTED);
    }

    @Test
    void anyPartyInItSaysTheOutcomeForAll() {
        Dispute ofAll = opened(List.of());

        take(ofAll, OTHER, Kind.SETTLED, "2024-03-20", null);

        assertThat(ofAll.stateOn(TODAY)).isEqualTo(DisputeState.SETTLED);
    }

    @Test
    void partyThatLeftIsInADisputeOnlyWhenItIsNamed() {
        var notice = new Notice(LocalDate.of(2023, 3, 1), null, LocalDate.of(2024, 3, 3), false, null);
        var left = new Party(
                new Invitation(OTHER, "party", 1, null, List.of(), List.of()),
                new PartyActs(List.of(), null, null, null, null, notice),
                null,
                null);
        AgreementScope afterIt = agreement(left);

        assertThat(opened(afterIt, List.of()).partyIds()).containsExactlyInAnyOrder(VVSG, LEVL);
        assertThat(opened(afterIt, List.of(OTHER)).partyIds()).containsExactlyInAnyOrder(VVSG, OTHER);
    }

    @Test
    void partyThatCameInLaterIsInNoDisputeOfBefore() {
        LocalDate first = LocalDate.of(2024, 3, 5);
        AgreementScope later = agreement(comingIn(first));

        assertThat(opened(later, List.of()).partyIds()).containsExactlyInAnyOrder(VVSG, LEVL);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> opened(later, List.of(OTHER)));
        assertThat(opened(agreement(comingIn(first.minusDays(1))), List.of(OTHER))
                        .partyIds())
                .contains(OTHER);
    }

    @Test
    void partyReadsTheDisputesOfOthersThatWereOpenedInItsTimeAlone() {
        Caller reader = Caller.of("s1", OTHER, Role.PARTNER);
        var before = new Reading(List.of(new Time(null, LocalDate.of(2024, 3, 3))));
        var later = new Reading(List.of(new Time(LocalDate.of(2024, 3, 5), null)));

        assertThat(dispute.isSeenBy(reader, Reading.all())).isTrue();
        assertThat(dispute.isSeenBy(reader, before)).isFalse();
        assertThat(dispute.isSeenBy(reader, later)).isFalse();
        assertThat(opened(List.of(OTHER)).isSeenBy(reader, before)).isTrue();
    }

    @Test
    void isAboutTheArticlesThatThereWereOnItsDay() {
        Articles without = new Articles(List.of(article("6"), article("12")));
        AgreementScope amended = agreement(
                Party.invited(OTHER, "party", 1, null),
                new AmendmentScope(UUID.randomUUID(), LocalDate.of(2024, 3, 5), without, List.of()));

        assertThat(opened(amended, List.of()).articles()).containsExactly("7");
        refused(
                () -> new Dispute(
                        amended,
                        Representation.of(VVSG),
                        new Matter("Kosten", List.of("12"), List.of(), List.of()),
                        step(VVSG, Kind.OPENED, "2024-03-04", null),
                        TODAY),
                ObligationRule.UNKNOWN_ARTICLE,
                "articles");
    }

    @Test
    void stepThatWasRecordedByMistakeIsWithdrawnTheLastOneFirst() {
        UUID opening = dispute.steps().getFirst().id();
        UUID consulted = take(dispute, VVSG, Kind.CONSULTED, "2024-03-10", null);
        UUID outcome = take(dispute, LEVL, Kind.UNSETTLED, "2024-03-12", null);

        refused(() -> dispute.withdraw(consulted, "Vergissing", TODAY), DisputeRule.STEP_FOLLOWED);
        dispute.withdraw(outcome, "Vergissing", TODAY);
        refused(() -> dispute.withdraw(outcome, "Vergissing", TODAY), DisputeRule.STEP_WITHDRAWN);
        assertThat(dispute.stateOn(TODAY)).isEqualTo(DisputeState.CONSULTED);
        dispute.withdraw(consulted, "Vergissing", TODAY);
        dispute.withdraw(opening, "Vergissing", TODAY);

        assertThat(dispute.stateOn(TODAY)).isEqualTo(DisputeState.WITHDRAWN);
        assertThat(dispute.steps()).hasSize(3).allMatch(step -> step.withdrawal() != null);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-03, STEP_BEFORE_OPENING", "2024-06-02, IN_FUTURE"})
    void refusesADayBeforeTheOpeningOrInFuture(String day, String rule) {
        refused(
                () -> take(dispute, VVSG, Kind.CONSULTED, day, null),
                rule.equals("IN_FUTURE") ? AgreementRule.IN_FUTURE : DisputeRule.STEP_BEFORE_OPENING,
                "day");
    }

    @Test
    void refusesADisputeWithItselfAndAnArticleThatTheAgreementDoesNotHave() {
        refused(() -> opened(List.of(VVSG)), DisputeRule.DISPUTE_WITH_ITSELF, "againstIds");
        refused(
                () -> new Dispute(
                        agreement,
                        Representation.of(VVSG),
                        new Matter("Kosten", List.of("8"), List.of(), List.of()),
                        step(VVSG, Kind.OPENED, "2024-03-04", null),
                        TODAY),
                ObligationRule.UNKNOWN_ARTICLE,
                "articles");
    }

    @Test
    void articleWhoseNumberIsPrintedTwiceIsNamedByItsId() {
        refused(
                () -> about(new Matter("Kosten", List.of("9"), List.of(), List.of())),
                AgreementRule.ARTICLE_AMBIGUOUS,
                "articleIds",
                "articleIds");

        Dispute dispute = about(new Matter("Kosten", List.of(), List.of(NINTH.itself()), List.of()));

        assertThat(dispute.articles()).containsExactly("9");
        assertThat(dispute.articleIds()).containsExactly(NINTH.itself());
    }

    private Dispute about(Matter matter) {
        return new Dispute(
                agreement, Representation.of(VVSG), matter, step(VVSG, Kind.OPENED, "2024-03-04", null), TODAY);
    }

    @Test
    void mediatorIsNamedByWhoProposesOneAndNeverInAMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Step(UUID.randomUUID(), Kind.CONSULTED, VVSG, List.of(), TODAY, "Jan", null, null, null));
        assertThat(step(VVSG, Kind.MEDIATOR_PROPOSED, "2024-04-01", null))
                .hasToString("Step[kind=MEDIATOR_PROPOSED, day=2024-04-01]");
    }

    @Test
    void stepThatWasWithdrawnIsKnownFromThatDayOnAndWhoLeftBeforeReadsNothingOfIt() {
        Step step = step(VVSG, Kind.CONSULTED, "2024-03-10", null);
        LocalDate day = LocalDate.of(2024, 3, 20);
        assertThat(step.isKnownOn(LocalDate.of(2024, 3, 9))).isFalse();
        assertThat(step.isKnownOn(LocalDate.of(2024, 3, 10))).isTrue();

        Step withdrawn = step.withdrawn(new Step.Withdrawal(day, "Vergissing"));

        assertThat(withdrawn.isKnownOn(day.minusDays(1))).isFalse();
        assertThat(withdrawn.isKnownOn(day)).isTrue();
    }

    private Dispute opened(List<UUID> against) {
        return opened(agreement, against);
    }

    private static Dispute opened(AgreementScope agreement, List<UUID> against) {
        return opened(agreement, against, "2024-03-04");
    }

    private static Dispute opened(AgreementScope agreement, List<UUID> against, String day) {
        return new Dispute(
                agreement,
                Representation.of(VVSG),
                new Matter("Kosten van de opleiding", List.of("7"), List.of(), against),
                step(VVSG, Kind.OPENED, day, null),
                TODAY);
    }

    private UUID take(Dispute of, UUID party, Kind kind, String day, @Nullable UUID proposal) {
        Step step = step(party, kind, day, proposal);
        of.add(agreement, Representation.of(party), step, TODAY);
        return step.id();
    }

    private static Step step(UUID party, Kind kind, String day, @Nullable UUID proposal) {
        String mediator = kind == Kind.MEDIATOR_PROPOSED ? "Bemiddelingscentrum" : null;
        String note = kind.isOutcome() ? "Voortaan schriftelijk" : null;
        return new Step(
                UUID.randomUUID(), kind, party, List.of(), LocalDate.parse(day), mediator, proposal, note, null);
    }

    private static Article article(String number) {
        return new Article(UUID.randomUUID(), number, null, null, List.of());
    }

    private static AgreementScope agreement() {
        return agreement(Party.invited(OTHER, "party", 1, null));
    }

    private static Party comingIn(LocalDate first) {
        var invitation = new Invitation(OTHER, "party", 1, null, List.of(), List.of());
        return new Party(invitation, new PartyActs(List.of(), null, null, null, null, null), UUID.randomUUID(), first);
    }

    private static AgreementScope agreement(Party other, AmendmentScope... amendments) {
        var parties = new Parties(
                List.of(Party.invited(VVSG, "party", 1, null), Party.invited(LEVL, "party", 1, null), other));
        return new AgreementScope(
                UUID.randomUUID(),
                LEVL,
                parties,
                AgreementState.ACTIVE,
                new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)),
                new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)),
                LocalDate.of(2021, 8, 25),
                List.of(),
                new Articles(List.of(article("6"), article("7"), article("9"), NINTH)),
                List.of(amendments));
    }

    private static void refused(ThrowingCallable call, Rule rule, String... properties) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.issues()).extracting(issue -> issue.name()).containsExactly(properties);
        });
    }
}
