package org.samenspel.partners.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.partners.agreement.AgreedBody;
import org.samenspel.partners.agreement.AgreementRule;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.AgreementScope.AmendmentScope;
import org.samenspel.partners.agreement.AgreementState;
import org.samenspel.partners.agreement.Article;
import org.samenspel.partners.agreement.Articles;
import org.samenspel.partners.agreement.Parties;
import org.samenspel.partners.agreement.Party;
import org.samenspel.partners.agreement.Reading;
import org.samenspel.security.Representation;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Rule;
import org.samenspel.values.rule.RuleViolation;

class ObligationTest {

    private static final Articles ARTICLES = new Articles(List.of(
            article("1", "De partijen"), article("4", "Principes"), article("4", "Middelen"), article("6", "Overleg")));

    private static final Articles WITH_SEVENTH =
            new Articles(Stream.concat(ARTICLES.list().stream(), Stream.of(article("7", "Kosten")))
                    .toList());

    private static final UUID VVSG = UUID.randomUUID();
    private static final UUID LEVL = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2022, 9, 26);
    private static final Duty YEARLY = Duties.atLeast(1, Duty.Cadence.YEAR, Duty.Anchor.CALENDAR);
    private static final Duty ON_REQUEST = Duties.onRequest(java.time.Period.ofMonths(1));

    private static final Duty TWICE = Duties.atLeast(2, Duty.Cadence.YEAR, Duty.Anchor.CALENDAR);
    private static final UUID AMENDMENT = UUID.randomUUID();

    private final AgreementScope active = agreement(AgreementState.ACTIVE);
    private final Obligation onRequest = obligation(source("6", null), ON_REQUEST);

    @ParameterizedTest
    @CsvSource({"5,,UNKNOWN_ARTICLE,article", "6,board,UNKNOWN_BODY,body"})
    void refusesArticleAndBodyThatTheAgreementDoesNotName(
            String article, @Nullable String body, ObligationRule rule, String property) {
        refused(() -> obligation(source(article, body), ON_REQUEST), rule, property);
    }

    @Test
    void refusesNumberThatIsPrintedTwiceAndTellsBothArticles() {
        refused(
                () -> obligation(source("4", null), ON_REQUEST),
                AgreementRule.ARTICLE_AMBIGUOUS,
                "articleId",
                "articleId");
    }

    @Test
    void followsFromTheOneOfTwoArticlesThatItsIdNames() {
        UUID second = ARTICLES.list().get(2).itself();
        var source = new ObligationSource("duty", "4", second, null, null, null);

        assertThat(obligation(source, ON_REQUEST)
                        .versions(active)
                        .getFirst()
                        .source()
                        .articleId())
                .isEqualTo(second);
        refused(
                () -> obligation(new ObligationSource("duty", "6", second, null, null, null), ON_REQUEST),
                ObligationRule.UNKNOWN_ARTICLE,
                "article");
    }

    @Test
    void refusesDayOutsideTheTerm() {
        var late = Duties.due(null, "2027-01-01");

        refused(() -> obligation(source("6", null), late), ObligationRule.OUTSIDE_TERM, "duty.due");
        refused(() -> ask(active, LocalDate.of(2021, 12, 31)), ObligationRule.OUTSIDE_TERM, "requestedOn");
    }

    @Test
    void refusesRequestOfAnotherDuty() {
        var yearly = obligation(source("6", null), YEARLY);

        refused(
                () -> yearly.request(active, Representation.of(VVSG), asked(TODAY), TODAY),
                ObligationRule.NOT_ON_REQUEST);
    }

    @Test
    void refusesRequestInFuture() {
        refused(() -> ask(active, TODAY.plusDays(1)), AgreementRule.IN_FUTURE, "requestedOn");
        assertThat(onRequest.requests()).isEmpty();
    }

    @Test
    void refusesRequestBeforeTheAgreementHasBegun() {
        refused(() -> ask(agreement(AgreementState.SIGNED), TODAY), ObligationRule.AGREEMENT_NOT_ACTIVE);
    }

    @Test
    void hasNoWindowsBeforeTheAgreementHasBegun() {
        var yearly = obligation(source("6", null), YEARLY);

        assertThat(yearly.standings(agreement(AgreementState.SIGNED), List.of(), TODAY))
                .isEmpty();
        assertThat(yearly.standings(active, List.of(), TODAY)).hasSize(1);
    }

    @Test
    void amendmentChangesTheDutyFromItsDayAndLeavesTheWindowsBeforeAsTheyWere() {
        var yearly = obligation(source("6", null), YEARLY);
        yearly.change(amended("2024-01-01"), version(source("6", null), TWICE));

        assertThat(windows(yearly, amended("2024-01-01"), "2025-02-01"))
                .containsExactly(
                        "2022-01-01/2022-12-31 1",
                        "2023-01-01/2023-12-31 1",
                        "2024-01-01/2024-12-31 2",
                        "2025-01-01/2025-12-31 2");
        assertThat(windows(yearly, amended(null), "2024-02-01"))
                .containsExactly("2022-01-01/2022-12-31 1", "2023-01-01/2023-12-31 1", "2024-01-01/2024-12-31 1");
    }

    @Test
    void windowThatAnAmendmentCutsAsksItsShareOnEachSide() {
        var yearly = obligation(source("6", null), Duties.atLeast(2, Duty.Cadence.YEAR, Duty.Anchor.CALENDAR));
        yearly.change(
                amended("2022-07-01"),
                version(source("6", null), Duties.atLeast(4, Duty.Cadence.YEAR, Duty.Anchor.CALENDAR)));

        assertThat(windows(yearly, amended("2022-07-01"), "2022-12-31"))
                .containsExactly("2022-01-01/2022-06-30 1", "2022-07-01/2022-12-31 2");
    }

    @Test
    void amendmentInOtherWordsCutsNoWindow() {
        var yearly = obligation(source("6", null), YEARLY);
        yearly.change(amended("2022-07-01"), version(source("1", null), YEARLY));

        assertThat(windows(yearly, amended("2022-07-01"), "2022-12-31")).containsExactly("2022-01-01/2022-12-31 1");
        assertThat(yearly.on(amended("2022-07-01"), LocalDate.of(2022, 7, 1))
                        .source()
                        .article())
                .isEqualTo("1");
    }

    @Test
    void amendmentEndsADutyAndBeginsAnother() {
        var ended = obligation(source("6", null), YEARLY);
        ended.change(amended("2024-01-01"), version(source("6", null), null));
        var begun = new Obligation(amended("2024-01-01"), version(source("7", null), YEARLY));

        assertThat(windows(ended, amended("2024-01-01"), "2026-01-01"))
                .containsExactly("2022-01-01/2022-12-31 1", "2023-01-01/2023-12-31 1");
        assertThat(windows(begun, amended("2024-01-01"), "2025-01-01"))
                .containsExactly("2024-01-01/2024-12-31 1", "2025-01-01/2025-12-31 1");
        assertThat(windows(begun, amended(null), "2025-01-01")).isEmpty();
        refused(() -> obligation(source("7", null), YEARLY), ObligationRule.UNKNOWN_ARTICLE, "article");
    }

    @Test
    void dutyThatWaitsIsNotCutByAnAmendment() {
        ask(active, LocalDate.of(2022, 9, 20));
        onRequest.change(
                amended("2022-10-01"), version(source("6", null), Duties.onRequest(java.time.Period.ofDays(7))));

        assertThat(windows(onRequest, amended("2022-10-01"), "2022-12-31")).containsExactly("2022-09-20/2022-10-20 1");
    }

    @Test
    void onlyAMeetingOfItsBodyWithTheSubjectOnItsAgendaFulfills() {
        var evaluation =
                obligation(source("6", "jointConsultation"), Duties.about("finalEvaluation", 1, Duty.Cadence.YEAR));
        Meeting other = meeting("2022-03-01", List.of("yearPlan"));
        Meeting about = meeting("2022-06-01", List.of("yearPlan", "finalEvaluation"));

        Meeting ofTheBoard =
                new Meeting(UUID.randomUUID(), active.id(), "board", about.heldOn(), List.of("finalEvaluation"));

        assertThat(states(evaluation, List.of(other))).containsExactly("AT_RISK");
        assertThat(states(evaluation, List.of(ofTheBoard))).containsExactly("AT_RISK");
        assertThat(states(evaluation, List.of(other, about))).containsExactly("FULFILLED");
    }

    @Test
    void onlyADocumentFulfillsADutyThatAsksOne() {
        Duty duty = Duties.due("2022-01-01", "2022-12-31", new Proof(Proof.Kind.DOCUMENT, null));
        var evaluation = obligation(source("6", null), duty);
        Meeting meeting = meeting("2022-06-01", List.of("finalEvaluation"));

        assertThat(states(evaluation, List.of(meeting))).containsExactly("AT_RISK");
        evaluation.deposit(active, Representation.of(VVSG), document(TODAY), TODAY);
        assertThat(states(evaluation, List.of(meeting))).containsExactly("FULFILLED");
        refused(
                () -> evaluation.deposit(active, Representation.of(VVSG), document(TODAY.plusDays(1)), TODAY),
                AgreementRule.IN_FUTURE,
                "depositedOn");
        refused(
                () -> onRequest.deposit(active, Representation.of(VVSG), document(TODAY), TODAY),
                ObligationRule.NOT_BY_DOCUMENT);
    }

    @Test
    void eventIsToldWithWhatHappened() {
        var review = obligation(source("6", null), Duties.onEvent("newRegulation", null));

        refused(
                () -> review.request(active, Representation.of(VVSG), asked(TODAY), TODAY),
                ObligationRule.EVENT_WITHOUT_REFERENCE,
                "reference");
        review.request(
                active, Representation.of(VVSG), new Request(UUID.randomUUID(), VVSG, TODAY, "Decreet", null), TODAY);
        assertThat(windows(review, active, "2022-12-31")).containsExactly("2022-09-26/2026-12-31 1");
    }

    @Test
    void draftThatDropsTheArticleOfAnObligationIsRefusedUntilThatIsWithdrawn() {
        var yearly = obligation(source("1", null), YEARLY);
        AgreementScope without = agreement(AgreementState.DRAFT, new Articles(List.of(article("6", "Overleg"))));

        refused(() -> yearly.requireInDraft(without), ObligationRule.UNKNOWN_ARTICLE, "article");
        yearly.withdraw("Staat niet in de tekst", TODAY);
        yearly.requireInDraft(without);
    }

    @Test
    void withdrawnObligationAsksNothingOnAnyDay() {
        var yearly = obligation(source("6", null), YEARLY);
        yearly.withdraw("Staat niet in artikel 6", TODAY);

        assertThat(windows(yearly, active, "2024-01-01")).isEmpty();
        refused(() -> yearly.withdraw("Nog eens", TODAY), ObligationRule.OBLIGATION_WITHDRAWN);
        refused(() -> yearly.change(active, version(source("6", null), null)), ObligationRule.OBLIGATION_WITHDRAWN);
    }

    @Test
    void whoLeftBeforeAnObligationWasWithdrawnReadsNothingOfIt() {
        var yearly = obligation(source("6", null), YEARLY);
        var left = new Reading(List.of(new Reading.Time(null, TODAY.minusDays(1))));
        assertThat(yearly.isSeenBy(left)).isTrue();

        yearly.withdraw("Staat niet in artikel 6", TODAY);

        assertThat(yearly.isSeenBy(left)).isFalse();
        assertThat(yearly.isSeenBy(Reading.all())).isTrue();
    }

    private Obligation obligation(ObligationSource source, Duty duty) {
        return new Obligation(active, new Version(null, source, duty));
    }

    private static Version version(ObligationSource source, @Nullable Duty duty) {
        return new Version(AMENDMENT, source, duty);
    }

    /** The agreement with an amendment that adds article 7. */
    private static AgreementScope amended(@Nullable String effectiveOn) {
        LocalDate day = effectiveOn == null ? null : LocalDate.parse(effectiveOn);
        return agreement(AgreementState.ACTIVE, new AmendmentScope(AMENDMENT, day, WITH_SEVENTH, List.of()));
    }

    private static List<String> windows(Obligation obligation, AgreementScope agreement, String asOf) {
        return obligation.standings(agreement, List.of(), LocalDate.parse(asOf)).stream()
                .map(window -> "%s/%s %d".formatted(window.start(), window.end(), window.required()))
                .toList();
    }

    private List<String> states(Obligation obligation, List<Meeting> meetings) {
        return obligation.standings(active, meetings, LocalDate.of(2022, 12, 31)).stream()
                .map(window -> window.state().name())
                .toList();
    }

    private Meeting meeting(String day, List<String> subjects) {
        return new Meeting(UUID.randomUUID(), active.id(), "jointConsultation", LocalDate.parse(day), subjects);
    }

    private static Deposit document(LocalDate day) {
        return new Deposit(UUID.randomUUID(), VVSG, day, "Eindevaluatie 2022", null, null, null);
    }

    private static Request asked(LocalDate day) {
        return new Request(UUID.randomUUID(), VVSG, day, null, null);
    }

    private void ask(AgreementScope agreement, LocalDate requestedOn) {
        onRequest.request(agreement, Representation.of(VVSG), asked(requestedOn), TODAY);
    }

    private static AgreementScope agreement(AgreementState state, AmendmentScope... amendments) {
        return agreement(state, ARTICLES, amendments);
    }

    private static AgreementScope agreement(AgreementState state, Articles articles, AmendmentScope... amendments) {
        var parties =
                new Parties(List.of(Party.invited(VVSG, "party", 1, null), Party.invited(LEVL, "party", 1, null)));
        return new AgreementScope(
                UUID.randomUUID(),
                LEVL,
                parties,
                state,
                new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)),
                new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)),
                LocalDate.of(2021, 8, 25),
                List.of(new AgreedBody("jointConsultation", LocalizedText.dutch("Overleg"))),
                articles,
                List.of(amendments));
    }

    private static ObligationSource source(String article, @Nullable String body) {
        return new ObligationSource("duty", article, null, null, null, body);
    }

    private static void refused(ThrowingCallable call, Rule rule, String... properties) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.issues()).extracting(issue -> issue.name()).containsExactly(properties);
        });
    }

    private static Article article(String number, String title) {
        return new Article(Ids.next(), number, null, title, List.of());
    }
}
