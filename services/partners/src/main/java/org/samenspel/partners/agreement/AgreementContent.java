package org.samenspel.partners.agreement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/**
 * What an agreement says; it may change while it is a draft.
 *
 * @param reference the owner's own name for it, unique there
 * @param notice how a party may leave before the last day; null when none may
 * @param renewal how it goes on after its term; null when it ends
 * @param parentAgreementId the framework agreement of a working arrangement or a project
 */
public record AgreementContent(
        String reference,
        AgreementType type,
        LocalizedText title,
        Period term,
        @Nullable NoticeRule notice,
        @Nullable Renewal renewal,
        List<String> themes,
        @Nullable UUID parentAgreementId,
        Parties parties,
        AgreementText text,
        List<AgreedBody> bodies) {

    /**
     * @throws RuleViolation {@code bodyTwice}
     * @throws InvalidInput if it is renewed after a term that never ends
     */
    public AgreementContent {
        if (renewal != null && term.end() == null) {
            throw new InvalidInput(Issue.required("term.end"));
        }
        themes = List.copyOf(themes);
        bodies = List.copyOf(bodies);
        long codes = bodies.stream().map(AgreedBody::code).distinct().count();
        if (codes < bodies.size()) {
            throw AgreementRule.BODY_TWICE.brokenBy("bodies", "Meetings and obligations name a body by its code");
        }
    }

    /** @throws RuleViolation {@code noticeInLetterOfIntent} */
    void requireNoNoticeInLetterOfIntent() {
        boolean anyNotice = notice != null
                || parties.list().stream().anyMatch(party -> party.invitation().notice() != null);
        if (type == AgreementType.LETTER_OF_INTENT && anyNotice) {
            throw AgreementRule.NOTICE_IN_LETTER_OF_INTENT.brokenBy("notice", "Leave the notice rule out");
        }
    }

    /** The same in other words. */
    AgreementContent with(AgreementText words) {
        return new AgreementContent(
                reference, type, title, term, notice, renewal, themes, parentAgreementId, parties, words, bodies);
    }

    /** What a party signs, as JSON in the one form that its SHA-256 is made of. */
    public String textToSign() {
        return SignedText.of(this).json();
    }

    /** The SHA-256 of what a party signs. */
    public String textSha256() {
        return SignedText.of(this).sha256();
    }
}
