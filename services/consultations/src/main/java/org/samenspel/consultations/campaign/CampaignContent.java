package org.samenspel.consultations.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.text.WrittenText;

/**
 * What may change in a draft.
 *
 * @param k no published count is about fewer respondents than this; at least {@value #SMALLEST_K}
 * @param contributesTo the indicators that get the number of respondents, each once
 * @param textReviewer the function of who reads free text; null if nobody does: then it goes at the close
 * @param keptUntil the last day on which the answers are kept; null for a year after the close
 */
public record CampaignContent(
        LocalizedText title,
        int k,
        Window window,
        List<UUID> contributesTo,
        @Nullable String textReviewer,
        @Nullable LocalDate keptUntil) {

    public static final int SMALLEST_K = 5;
    public static final int DEFAULT_K = 10;
    public static final int LARGEST_K = 1_000;
    public static final int MOST_INDICATORS = 20;

    public CampaignContent {
        if (k < SMALLEST_K) {
            throw new IllegalArgumentException("k must be at least " + SMALLEST_K);
        }
        textReviewer = textReviewer != null && WrittenText.hasContent(textReviewer) ? textReviewer : null;
        contributesTo = contributesTo.stream().distinct().toList();
    }

    /** @throws InvalidInput if answers would have to go before the last day on which they are given */
    void requireKeptToItsLastDay(ZoneId zone) {
        LocalDate last = window.lastDay(zone);
        if (keptUntil != null && keptUntil.isBefore(last)) {
            String detail = "keptUntil must not be before %s, the last day on which it can be answered".formatted(last);
            throw new InvalidInput(Issue.outOfRange("keptUntil", keptUntil.toString(), detail));
        }
    }
}
