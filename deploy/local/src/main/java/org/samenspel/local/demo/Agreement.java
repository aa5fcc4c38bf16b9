package org.samenspel.local.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement, how its parties came to it, and where its obligations stood on some days.
 *
 * @param state on its first day
 * @param notice null when no way to leave is agreed
 * @param themes what it is about
 */
record Agreement(
        String reference,
        String title,
        String start,
        String end,
        String state,
        @Nullable Notice notice,
        List<String> themes,
        List<Party> parties,
        List<Article> articles,
        List<Oddity> oddities,
        List<Obligation> obligations) {

    /** @param period ISO 8601, such as P1Y */
    record Notice(String period, String form) {}

    /**
     * A party.
     *
     * @param approvedOn when its own body decided to join; null when no event said so
     * @param representatives who stands for it, whoever signs
     * @param receivedOn when it received its copy; null when nobody said so
     * @param oddities such as {@code signedByAnother}: who signed is not who stands for it
     */
    record Party(
            String name,
            String state,
            @Nullable String approvedOn,
            List<Representative> representatives,
            List<Signature> signatures,
            @Nullable String receivedOn,
            List<String> oddities) {}

    record Representative(String name, String capacity) {}

    record Signature(String name, String capacity, @Nullable String onBehalfOf, String signedOn) {}

    record Article(String number, @Nullable String title, List<Paragraph> paragraphs) {}

    record Paragraph(@Nullable String number) {}

    /** @param kind `missing` or `repeated` */
    record Oddity(String article, String kind) {}

    /** @param looks one for each day of the file, in its order */
    record Obligation(
            String code,
            String article,
            @Nullable String paragraph,
            @Nullable String printed,
            List<Look> looks) {}

    record Look(String day, List<Window> windows) {}

    /** @param state `open`, `atRisk`, `fulfilled` or `breached` */
    record Window(String start, String end, String state, List<Evidence> evidence) {}

    record Evidence(String day) {}
}
