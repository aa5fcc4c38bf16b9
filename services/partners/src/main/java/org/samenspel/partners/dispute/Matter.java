package org.samenspel.partners.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.Article;
import org.samenspel.partners.agreement.Articles;
import org.samenspel.partners.agreement.Party;
import org.samenspel.partners.obligation.ObligationRule;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/**
 * What a dispute is about, and with whom.
 *
 * @param articles their numbers, as printed
 * @param articleIds of those that their number alone doesn't name
 * @param againstIds the parties; none means all the others
 */
public record Matter(String subject, List<String> articles, List<UUID> articleIds, List<UUID> againstIds) {

    public Matter {
        articles = List.copyOf(articles);
        articleIds = List.copyOf(articleIds);
        againstIds = List.copyOf(againstIds);
    }

    /**
     * The articles that it is about.
     *
     * @param text as it was on the day of the dispute
     * @throws RuleViolation {@code unknownArticle}, or {@code articleAmbiguous}
     */
    List<Article> of(Articles text) {
        Stream<Optional<Article>> numbered = articles.stream().map(number -> text.only(number, "articleIds"));
        return Stream.concat(numbered, articleIds.stream().map(text::byId))
                .map(found -> found.orElseThrow(
                        () -> ObligationRule.UNKNOWN_ARTICLE.brokenBy("articles", "Name articles of the agreement")))
                .distinct()
                .toList();
    }

    /** Of those that are named each came in by that day; it may have left. */
    List<UUID> others(AgreementScope agreement, LocalDate day) {
        List<Party> parties = agreement.parties().list();
        List<UUID> cameIn = parties.stream()
                .filter(party -> party.hasComeInBy(day))
                .map(Party::organizationId)
                .toList();
        for (int i = 0; i < againstIds.size(); i++) {
            if (!cameIn.contains(againstIds.get(i))) {
                throw new InvalidInput(Issue.referenceNotFound("againstIds[%d]".formatted(i), againstIds.get(i)));
            }
        }
        return againstIds.isEmpty()
                ? parties.stream()
                        .filter(party -> party.isIn(day))
                        .map(Party::organizationId)
                        .distinct()
                        .toList()
                : againstIds;
    }
}
