package org.samenspel.partners.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.text.SearchKey;

/**
 * What the owner writes and lays before the parties: it may be written anew while it is a draft, and is never touched after that.
 * What it says on a later day follows from the amendments.
 */
@Embeddable
class Proposal {

    private String reference;

    @Enumerated(EnumType.STRING)
    private AgreementType type;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private LocalDate termStart;

    @Nullable
    private LocalDate termEnd;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private NoticeRule notice;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private Renewal renewal;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themeKeys;

    @Nullable
    private UUID parentAgreementId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Parties parties;

    @JdbcTypeCode(SqlTypes.JSON)
    private AgreementText text;

    @JdbcTypeCode(SqlTypes.JSON)
    private AgreedBodies bodies;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    private Proposal(AgreementContent content, AgreementText words) {
        reference = content.reference();
        type = content.type();
        title = content.title();
        termStart = content.term().start();
        termEnd = content.term().end();
        notice = content.notice();
        renewal = content.renewal();
        themes = content.themes();
        themeKeys = SearchKey.all(themes);
        parentAgreementId = content.parentAgreementId();
        parties = content.parties();
        text = words;
        bodies = new AgreedBodies(content.bodies());
    }

    static Proposal of(AgreementContent content) {
        return of(content, AgreementText.none());
    }

    /** Written anew: what stays of the text keeps its ids. */
    Proposal rewritten(AgreementContent content) {
        return of(content, text);
    }

    private static Proposal of(AgreementContent content, AgreementText before) {
        content.requireNoNoticeInLetterOfIntent();
        AgreementText words = content.text();
        return new Proposal(
                content, words.with(before.articles().identify(words.articles().list())));
    }

    /** With the names of people as they are from now on: no text that is signed has them. */
    void name(UUID agreementId, Naming.OfAgreement names) {
        parties = new Parties(parties.list().stream()
                .map(party -> party.named(agreementId, names))
                .toList());
    }

    /** What it says where an agreement stands so. */
    AgreementContent on(Standing then) {
        return content(
                then.amendments().lastDay(termEnd),
                then.parties(),
                then.amendments().applyTo(text, then.day()));
    }

    /** What these agree on, before anything is amended. */
    AgreementContent madeBy(Parties makers) {
        return content(termEnd, makers, text);
    }

    private AgreementContent content(@Nullable LocalDate lastDay, Parties between, AgreementText words) {
        return new AgreementContent(
                reference,
                type,
                title,
                new Period(termStart, lastDay),
                notice,
                renewal,
                themes,
                parentAgreementId,
                between,
                words,
                bodies.list());
    }

    Terms terms() {
        return new Terms(termStart, termEnd, renewal);
    }

    String reference() {
        return reference;
    }

    @Nullable
    NoticeRule notice() {
        return notice;
    }

    @Nullable
    UUID parentAgreementId() {
        return parentAgreementId;
    }

    Parties parties() {
        return parties;
    }

    AgreementText text() {
        return text;
    }

    List<AgreedBody> bodies() {
        return bodies.list();
    }
}
