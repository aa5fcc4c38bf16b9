package org.samenspel.partners.obligation;

import org.jspecify.annotations.Nullable;

/**
 * Where an obligation comes from.
 *
 * @param code by which the agreement's people name it
 * @param article the number of the article, as printed
 * @param paragraph of the article, as printed ("§1")
 * @param printed the words of the article that say how often or by when
 * @param body the code of the body whose meetings fulfill it; null when any meeting of the agreement does
 */
public record ObligationSource(
        String code,
        String article,
        @Nullable String paragraph,
        @Nullable String printed,
        @Nullable String body) {}
