package org.samenspel.partners.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * What an amendment makes of the text.
 *
 * @param articles those that change, and new ones
 * @param deletedArticleIds those that are there no more
 * @param preamble the new one, empty when there is none any more; null while it stays as it is
 * @param addenda all that there are from then on; null while they stay as they are
 */
public record TextChange(
        List<Article> articles,
        List<UUID> deletedArticleIds,
        @Nullable String preamble,
        @Nullable List<Addendum> addenda) {

    public TextChange {
        articles = List.copyOf(articles);
        deletedArticleIds = List.copyOf(deletedArticleIds);
        addenda = addenda == null ? null : List.copyOf(addenda);
    }

    /** Nothing but these articles. */
    static TextChange of(List<Article> articles) {
        return new TextChange(articles, List.of(), null, null);
    }

    boolean isEmpty() {
        return articles.isEmpty() && deletedArticleIds.isEmpty() && preamble == null && addenda == null;
    }

    /**
     * The same, once it is known which articles of this text it changes.
     *
     * @throws InvalidInput if one that it deletes is not there, or changes too
     */
    TextChange of(Articles text) {
        List<Article> changing = text.identify(articles).list();
        for (int i = 0; i < deletedArticleIds.size(); i++) {
            UUID id = deletedArticleIds.get(i);
            String property = "deletedArticleIds[%d]".formatted(i);
            if (text.byId(id).isEmpty()) {
                throw new InvalidInput(Issue.referenceNotFound(property, id));
            }
            long named = Stream.concat(changing.stream().map(Article::itself), deletedArticleIds.stream())
                    .filter(id::equals)
                    .count();
            if (named > 1) {
                throw new InvalidInput(Issue.invalid(property, id, "An article changes or goes, once"));
            }
        }
        return new TextChange(changing, deletedArticleIds, preamble, addenda);
    }

    /** The text after it. */
    AgreementText applyTo(AgreementText text) {
        return new AgreementText(
                preamble == null ? text.preamble() : preamble.isEmpty() ? null : preamble,
                text.articles().amendedBy(articles).without(deletedArticleIds),
                Optional.ofNullable(addenda).orElse(text.addenda()));
    }
}
