package org.samenspel.partners.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.partners.agreement.AgreedBody;
import org.samenspel.partners.agreement.AgreementRule;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.AgreementState;
import org.samenspel.partners.agreement.Article;
import org.samenspel.partners.agreement.Articles;
import org.samenspel.partners.agreement.Parties;
import org.samenspel.partners.agreement.Party;
import org.samenspel.security.Representation;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Rule;
import org.samenspel.values.rule.RuleViolation;

class ObligationTest {

    private static final Articles ARTICLES = new Articles(List.of(
            article("1", "De partijen"), article("4", "Principes"), article("4", "Middelen"), article("6", "Overleg")));

    private static final UUID VVSG = UUID.randomUUID();
    private static final UUID LEVL = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2022, 9, 26);
    private static final Duty YEARLY =
            new Duty(Duty.Kind.AT_LEAST, 1, Duty.Cadence.YEAR, Duty.Anchor.CALENDAR, null, null);
    private static final Duty ON_REQUEST =
            new Duty(Duty.Kind.ON_REQUEST, null, null, null, null, java.time.Period.ofMonths(1));

    private final AgreementScope active = agreement(AgreementState.ACTIVE);
    private final Obligation onRequest = new Obligation(active, source("6", null), ON_REQUEST);

    @ParameterizedTest
    @CsvSource({"5,,UNKNOWN_ARTICLE,article", "6,board,UNKNOWN_BODY,body"})
    void refusesArticleAndBodyThatTheAgreementDoesNotName(
            String article, @Nullable String body, ObligationRule rule, String property) {
        refused(() -> new Obligation(active, source(article, body), ON_REQUEST), rule, property);
    }

    @Test
    void refusesNumberThatIsPrintedTwiceAndTellsBothArticles() {
        refused(
                () -> new Obligation(active, source("4", null), ON_REQUEST),
                AgreementRule.ARTICLE_AMBIGUOUS,
                "articleId",
                "articleId");
    }

    @Test
    void followsFromTheOneOfTwoArticlesThatItsIdNames() {
        UUID second = ARTICLES.list().get(2).itself();
        var source = new ObligationSource("duty", "4", second, null, null, null);

        assertThat(new Obligation(active, source, ON_REQUEST).source().articleId())
                .isEqualTo(second);
        refused(
                () -> new Obligation(active, new ObligationSource("duty", "6", second, null, null, null), ON_REQUEST),
                ObligationRule.UNKNOWN_ARTICLE,
                "article");
    }

    @Test
    void refusesDayOutsideTheTerm() {
        var late = new Duty(Duty.Kind.DUE_DATE, null, null, null, LocalDate.of(2027, 1, 1), null);

        refused(() -> new Obligation(active, source("6", null), late), ObligationRule.OUTSIDE_TERM, "duty.due");
        refused(() -> ask(active, LocalDate.of(2021, 12, 31)), ObligationRule.OUTSIDE_TERM, "requestedOn");
    }

    @Test
    void refusesRequestOfAnotherDuty() {
        var yearly = new Obligation(active, source("6", null), YEARLY);

        refused(() -> yearly.request(active, Representation.of(VVSG), TODAY, TODAY), ObligationRule.NOT_ON_REQUEST);
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
        var yearly = new Obligation(active, source("6", null), YEARLY);

        assertThat(yearly.standings(agreement(AgreementState.SIGNED), List.of(), TODAY))
                .isEmpty();
        assertThat(yearly.standings(active, List.of(), TODAY)).hasSize(1);
    }

    private void ask(AgreementScope agreement, LocalDate requestedOn) {
        onRequest.request(agreement, Representation.of(VVSG), requestedOn, TODAY);
    }

    private static AgreementScope agreement(AgreementState state) {
        var parties =
                new Parties(List.of(Party.invited(VVSG, "party", 1, null), Party.invited(LEVL, "party", 1, null)));
        return new AgreementScope(
                UUID.randomUUID(),
                LEVL,
                parties,
                state,
                new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)),
                List.of(new AgreedBody("jointConsultation", LocalizedText.dutch("Overleg"))),
                ARTICLES);
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
