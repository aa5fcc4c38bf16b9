package org.samenspel.consultations.campaign;

import java.util.List;
import java.util.UUID;
import org.samenspel.values.LocalizedText;

/**
 * What may change in a draft.
 *
 * @param k no published count is about fewer respondents than this; at least {@value #SMALLEST_K}
 * @param contributesTo the indicators that get the number of respondents, each once
 */
public record CampaignContent(LocalizedText title, int k, Window window, List<UUID> contributesTo) {

    public static final int SMALLEST_K = 5;
    public static final int DEFAULT_K = 10;
    public static final int LARGEST_K = 1_000;
    public static final int MOST_INDICATORS = 20;

    public CampaignContent {
        if (k < SMALLEST_K) {
            throw new IllegalArgumentException("k must be at least " + SMALLEST_K);
        }
        contributesTo = contributesTo.stream().distinct().toList();
    }
}
