package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.article;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.RuleViolation;

/** Articles are told apart by their ids; their numbers stay as printed, also where one is printed twice. */
class ArticlesTest {

    private final Articles printed = Articles.none()
            .identify(List.of(
                    article("1", "De partijen"),
                    article("2", "Het   doel\nvan dit akkoord, dat wij hier met meer dan zestig tekens beschrijven"),
                    article("2", "De middelen")));

    @Test
    void partsThatAreNotPrintedAreAbsentAndNotEmpty() {
        assertThatThrownBy(() -> new Article(null, "1", "", null, List.of()))
                .hasMessage("printedAs must have 1 to 20 characters");
        assertThatThrownBy(() -> new Article(null, "1", null, "", List.of()))
                .hasMessage("title must have 1 to 500 characters");
        assertThatThrownBy(() -> new Article.Paragraph("", "De partijen"))
                .hasMessage("number must have 1 to 20 characters");
    }

    @Test
    void eachArticleGetsAnIdOfItsOwn() {
        assertThat(printed.list()).extracting(Article::itself).doesNotHaveDuplicates();
        assertThat(printed.list()).extracting(Article::number).containsExactly("1", "2", "2");
    }

    @Test
    void articleKeepsItsIdWhenItsWordsChange() {
        Articles changed = printed.identify(
                List.of(article("1", "Wie meedoet"), printed.list().get(2)));

        assertThat(changed.list()).extracting(Article::itself).containsExactly(id(0), id(2));
    }

    @Test
    void articleWithNumberOfItsOwnIsNew() {
        assertThat(printed.identify(List.of(article("3", "nieuw")))
                        .list()
                        .getFirst()
                        .itself())
                .isNotIn(id(0), id(1), id(2));
    }

    @Test
    void numberThatIsPrintedTwiceIsRefusedWithTheIdsAndFirstWordsOfBoth() {
        assertThatThrownBy(() -> printed.identify(List.of(article("2", "anders"))))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.rule()).isEqualTo(AgreementRule.ARTICLE_AMBIGUOUS);
                    assertThat(violation.issues())
                            .extracting(issue -> issue.name() + " " + issue.value() + " " + issue.detail())
                            .containsExactly(
                                    "articles[0].id " + id(1)
                                            + " 2: Het doel van dit akkoord, dat wij hier met meer dan zestig t…",
                                    "articles[0].id " + id(2) + " 2: De middelen");
                });
    }

    @Test
    void numberThatIsGivenTwiceIsRefusedWhereOneArticleHasIt() {
        assertThatThrownBy(() -> printed.identify(List.of(article("1", "a"), article("1", "b"))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(AgreementRule.ARTICLE_AMBIGUOUS));
    }

    @Test
    void secondArticleWithANumberIsNewWhenTheFirstIsNamedByItsId() {
        Articles more = printed.identify(List.of(printed.list().getFirst(), article("1", "Nog een eerste")));

        assertThat(more.list().getFirst().itself()).isEqualTo(id(0));
        assertThat(more.list().getLast().itself()).isNotIn(id(0), id(1), id(2));
    }

    @Test
    void refusesIdOfNoArticleAndTheSameIdTwice() {
        assertThatThrownBy(() -> printed.identify(List.of(article("1", "a").as(UUID.randomUUID()))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> printed.identify(
                        List.of(printed.list().get(1), printed.list().get(1))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void amendmentChangesTheOneOfTwoThatItNames() {
        AgreementContent content =
                Agreed.content(AgreementType.FRAMEWORK, List.of(Agreed.party(VVSG), Agreed.party(LEVL)));
        List<Article> articles =
                printed.list().stream().map(one -> one.as(null)).toList();
        var twice = new Agreement(LEVL, content.with(content.text().with(new Articles(articles))));
        Agreed.conclude(twice, VVSG, LEVL);
        Article second = twice.contentOn(Agreed.TODAY, Agreed.NONE)
                .text()
                .articles()
                .list()
                .get(2);

        Amendment amendment = twice.propose(
                Agreed.amendment(List.of(article("2", "Andere middelen").as(second.itself())), null),
                Agreed.TODAY,
                NONE);
        Agreed.consent(twice, amendment, VVSG, "2023-06-01");
        Agreed.consent(twice, amendment, LEVL, "2023-06-01");

        assertThat(Agreed.text(twice, LocalDate.of(2023, 6, 1)))
                .startsWith("De partijen")
                .endsWith("Andere middelen");
        assertThat(twice.contentOn(Agreed.TODAY, Agreed.NONE)
                        .text()
                        .articles()
                        .list()
                        .get(2)
                        .itself())
                .isEqualTo(second.itself());
    }

    private UUID id(int place) {
        return printed.list().get(place).itself();
    }
}
