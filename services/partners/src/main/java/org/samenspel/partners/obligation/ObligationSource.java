package org.samenspel.partners.obligation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an obligation comes from.
 *
 * @param code by which the agreement's people name it
 * @param article the number of the article, as printed
 * @param articleId which of those with that number; null in what names it by a number that one article has
 * @param paragraph of the article, as printed ("§1")
 * @param printed the words of the article that say how often or by when
 * @param body the code of the body whose meetings fulfill it; null when any meeting of the agreement does
 */
public record ObligationSource(
        String code,
        String article,
        @Nullable UUID articleId,
        @Nullable String paragraph,
        @Nullable String printed,
        @Nullable String body) {

    ObligationSource of(UUID id) {
        return new ObligationSource(code, article, id, paragraph, printed, body);
    }
}
