package org.samenspel.partners.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.events.EventJson;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * What a party signs: what is agreed, in which words, between whom. No person, so that nothing changes in it when a person's name
 * is corrected or erased; no ids of ours but those of organizations.
 */
record SignedText(
        String reference,
        AgreementType type,
        LocalizedText title,
        Period term,
        @Nullable NoticeRule notice,
        @Nullable Renewal renewal,
        List<SignedParty> parties,
        @Nullable String preamble,
        List<SignedArticle> articles,
        List<AgreedBody> bodies,
        List<Addendum> addenda) {

    static SignedText of(AgreementContent content) {
        return new SignedText(
                content.reference(),
                content.type(),
                content.title(),
                content.term(),
                content.notice(),
                content.renewal(),
                content.parties().list().stream()
                        .map(SignedParty::of)
                        .distinct()
                        .toList(),
                content.text().preamble(),
                content.text().articles().list().stream().map(SignedArticle::of).toList(),
                content.bodies(),
                content.text().addenda());
    }

    /** One form whatever it was written with: names sorted, no white space between tokens, what is absent left out. */
    String json() {
        return EventJson.sorted(this);
    }

    /** The SHA-256 of the UTF-8 of its JSON, in lower case hexadecimal digits. */
    String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A party as the text has it. */
    record SignedParty(UUID organizationId, String role, List<UUID> onBehalfOf) {

        static SignedParty of(Party party) {
            return new SignedParty(party.organizationId(), party.invitation().role(), party.onBehalfOf());
        }
    }

    /** An article without the id that we gave it. */
    record SignedArticle(
            String number,
            @Nullable String printedAs,
            @Nullable String title,
            List<Article.Paragraph> paragraphs) {

        static SignedArticle of(Article article) {
            return new SignedArticle(article.number(), article.printedAs(), article.title(), article.paragraphs());
        }
    }
}
