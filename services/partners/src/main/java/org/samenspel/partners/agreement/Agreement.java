package org.samenspel.partners.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Successions;
import org.samenspel.security.Caller;
import org.samenspel.security.Representation;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * An agreement between two or more organizations. The network organization drafts it; proposed, its text is fixed and the
 * parties see it. When the last of them has signed it waits for its first day, is active from then on, and ends after its last
 * day: that of the term, an earlier one that follows from notices, or one that all parties consented to. It is never deleted.
 *
 * <p>Parties, articles and amendments are values of this one aggregate: whoever changes one of them changes the agreement.
 */
@Entity
public class Agreement extends VersionedAggregate {

    private UUID ownerId;
    private String reference;

    @Enumerated(EnumType.STRING)
    private AgreementType type;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private LocalDate termStart;

    @Nullable
    private LocalDate termEnd;

    @Nullable
    private LocalDate endsOn;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private NoticeRule notice;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private Renewal renewal;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<LocalDate> noticeDays;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themeKeys;

    @Nullable
    private UUID parentAgreementId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Parties parties;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> partyIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> readerIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private AgreementText text;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private DocumentReference signedDocument;

    @JdbcTypeCode(SqlTypes.JSON)
    private AgreedBodies bodies;

    @JdbcTypeCode(SqlTypes.JSON)
    private Amendments amendments;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @Nullable
    private LocalDate proposedOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    /**
     * A draft.
     *
     * @param ownerId the network organization that keeps it
     */
    public Agreement(UUID ownerId, AgreementContent content) {
        super(Ids.next());
        this.ownerId = ownerId;
        this.state = AgreementState.DRAFT;
        this.amendments = Amendments.none();
        this.text = AgreementText.none();
        take(content);
    }

    public void change(AgreementContent content) {
        requireDraft();
        take(content);
    }

    /** Fixes the text and lays it before the parties. */
    public void propose(LocalDate today) {
        requireDraft();
        state = AgreementState.PROPOSED;
        proposedOn = today;
    }

    /**
     * A party's own body decided to join.
     *
     * @return whether it could: a draft may still become another text, so that nobody can have decided on it
     */
    public boolean approve(UUID organization, LocalDate day, Successions successions) {
        if (state == AgreementState.DRAFT) {
            return false;
        }
        parties = parties.after(parties.of(who(organization, day, successions), id()), party -> party.approve(day));
        return true;
    }

    /** Whether this organization was a party on a day, or went on for one. */
    boolean isJoinedBy(UUID organization, LocalDate day, Successions successions) {
        return parties.anyOf(who(organization, day, successions), id());
    }

    /** What is signed is the text as it is on the day of the signature, and no other one. */
    public void requireItsText(Signature signature, LocalDate today) {
        if (!contentOn(signature.day(today)).textSha256().equals(signature.textSha256())) {
            throw AgreementRule.TEXT_DIFFERS.brokenBy("signature.textSha256", "Read the text again, and sign that");
        }
    }

    /** Signs for a party; the last one that is needed makes the agreement signed. */
    public void sign(UUID organization, Signature signature, LocalDate today, Successions successions) {
        Representation who = who(organization, signature.signedOn(), successions);
        List<Party> all = parties.of(who, id());
        requireNotAfter("signature.signedOn", signature.signedOn(), today);
        List<Party> unsigned = all.stream().filter(party -> !party.hasSigned()).toList();
        if (state != AgreementState.PROPOSED && !unsigned.isEmpty()) {
            throw new RuleViolation(AgreementRule.AGREEMENT_NOT_PROPOSED, "Propose the agreement first");
        }
        List<Party> signing = unsigned.isEmpty() ? all : unsigned;
        parties = parties.after(signing, party -> party.sign(signature.by(who.organization(), party.organizationId())));
        if (parties.signedOn() != null) {
            become(AgreementState.SIGNED);
        }
    }

    /** Says where the signed document is kept; another one takes its place. */
    public void keepAt(DocumentReference document) {
        if (state == AgreementState.DRAFT) {
            throw new RuleViolation(AgreementRule.AGREEMENT_NOT_PROPOSED, "Nobody signed a draft");
        }
        signedDocument = document;
    }

    public @Nullable DocumentReference signedDocument() {
        return signedDocument;
    }

    public void activate() {
        become(AgreementState.ACTIVE);
    }

    public void end() {
        become(AgreementState.ENDED);
    }

    /** A party leaves; the agreement ends with the last day on which two of them are in. */
    public void giveNotice(
            UUID organization, NoticeRule.Form form, LocalDate givenOn, LocalDate today, Successions successions) {
        List<Party> all = parties.of(who(organization, givenOn, successions), id());
        List<Party> staying =
                all.stream().filter(party -> party.leavesOn() == null).toList();
        List<Party> leaving = staying.isEmpty() ? all : staying;
        requireNotAfter("givenOn", givenOn, today);
        if (state == AgreementState.ENDED || endsOn != null && givenOn.isAfter(endsOn)) {
            throw new RuleViolation(AgreementRule.NOTICE_AFTER_END, "The agreement ended on " + endsOn);
        }
        requireBinding();
        NoticeRule rule = rule(leaving, form);
        Parties left = parties.after(leaving, party -> party.leave(givenOn, rule.lastDay(givenOn)));
        requireNotBeforeStart("givenOn", left.lastDayOfTwo(successions.in(id())));
        parties = left;
        endsOn = endOn(today, successions);
    }

    /** How a party may leave: its own way, or the agreement's; those that merged in the way of any of them. */
    private NoticeRule rule(List<Party> leaving, NoticeRule.Form form) {
        List<NoticeRule> rules = leaving.stream()
                .map(party -> party.notice() == null ? notice : party.notice())
                .filter(Objects::nonNull)
                .toList();
        if (rules.isEmpty()) {
            throw new RuleViolation(AgreementRule.NO_NOTICE_RULE, "End the agreement by consent of all parties");
        }
        return rules.stream()
                .filter(rule -> rule.form() == form)
                .findFirst()
                .orElseThrow(() -> AgreementRule.NOTICE_FORM.brokenBy("form", "The agreed form is another one"));
    }

    /** Puts a change before the parties; nothing changes until the last of them consents. */
    public Amendment propose(Amendment amendment, Successions successions) {
        requireBinding();
        LocalDate day = amendment.proposedOn();
        parties.stillIn(who(amendment.proposedById(), day, successions), id(), day);
        requireNotBeforeStart("lastDay", amendment.lastDay());
        Amendment identified = amendment.of(contentOn(day).text().articles());
        amendments = amendments.with(identified);
        return identified;
    }

    /**
     * A party consents to a change.
     *
     * @return whether it was the last one, so that the change counts now
     */
    public boolean consent(UUID amendmentId, Amendment.Consent consent, LocalDate today, Successions successions) {
        Amendment amendment = amendments.one(amendmentId);
        LocalDate day = consent.consentedOn();
        List<Party> consenting = parties.stillIn(who(consent.organizationId(), day, successions), id(), day);
        requireNotAfter("consentedOn", day, today);
        requireBinding();
        Amendment consented = amendment.consent(consenting, consent, parties);
        amendments = amendments.with(consented);
        if (consented.effectiveOn() == null) {
            return false;
        }
        reckon(termsOn(today));
        endsOn = endOn(today, successions);
        return true;
    }

    /** A party sees what was proposed to it; the owner's people see their drafts too. */
    public boolean visibleTo(Caller caller) {
        boolean asOwner = caller.belongsTo(ownerId) && seesDrafts(caller);
        return asOwner || state != AgreementState.DRAFT && parties.include(caller);
    }

    /** Whether the caller sees all agreements that its own organization keeps. */
    static boolean seesDrafts(Caller caller) {
        return caller.has(Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
    }

    private void take(AgreementContent content) {
        boolean anyNotice =
                content.notice() != null || content.parties().list().stream().anyMatch(party -> party.notice() != null);
        if (content.type() == AgreementType.LETTER_OF_INTENT && anyNotice) {
            throw AgreementRule.NOTICE_IN_LETTER_OF_INTENT.brokenBy("notice", "Leave the notice rule out");
        }
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
        partyIds = parties.ids();
        readerIds = parties.readers();
        AgreementText given = content.text();
        text = given.with(text.articles().identify(given.articles().list()));
        bodies = new AgreedBodies(content.bodies());
        reckon(new Terms(termStart, termEnd, renewal));
    }

    private void reckon(Terms terms) {
        endsOn = terms.lastDay();
        noticeDays = terms.deadlines();
    }

    /** For whom an organization acted on a day. */
    private static Representation who(UUID organization, LocalDate day, Successions successions) {
        return successions.on(day).of(organization);
    }

    private void become(AgreementState next) {
        if (!state.allows(next)) {
            throw new IllegalStateException("an agreement that is %s can't become %s".formatted(state, next));
        }
        state = next;
    }

    private void requireDraft() {
        if (state != AgreementState.DRAFT) {
            throw new RuleViolation(AgreementRule.AGREEMENT_NOT_DRAFT, "The agreement was proposed to its parties");
        }
    }

    private void requireBinding() {
        if (!state.binds()) {
            throw new RuleViolation(AgreementRule.AGREEMENT_NOT_BINDING, "The agreement is not signed, or it ended");
        }
    }

    private void requireNotBeforeStart(String property, @Nullable LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(termStart)) {
            throw AgreementRule.LAST_DAY_BEFORE_START.brokenBy(property, "The first day is " + termStart);
        }
    }

    private static void requireNotAfter(String property, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw AgreementRule.IN_FUTURE.brokenBy(property, "The day must not be after " + today);
        }
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** What the other features know of this agreement. */
    public AgreementScope scope() {
        return new AgreementScope(
                id(), ownerId, parties, state, new Period(termStart, endsOn), bodies.list(), text.articles());
    }

    public UUID ownerId() {
        return ownerId;
    }

    /** The framework agreement of a working arrangement or a project. */
    public @Nullable UUID parentAgreementId() {
        return parentAgreementId;
    }

    public String reference() {
        return reference;
    }

    public AgreementState state() {
        return state;
    }

    /** The last day as it is known now: of the term, by notice, or by consent. */
    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public Amendments amendments() {
        return amendments;
    }

    /** What the agreement says on a day, as amended until then, and what the parties did until then. */
    public AgreementContent contentOn(LocalDate day) {
        var term = new Period(termStart, amendments.lastDay(termEnd, day));
        AgreementText then = text.with(amendments.applyTo(text.articles(), day));
        return new AgreementContent(
                reference,
                type,
                title,
                term,
                notice,
                renewal,
                themes,
                parentAgreementId,
                parties.on(day),
                then,
                bodies.list());
    }

    /** Where it stood on a day, by what was said and done until then; for a day to come: as it will be if nothing else is. */
    public AgreementState stateOn(LocalDate day, Successions successions) {
        LocalDate begun = earliest(proposedOn, parties.firstSignedOn());
        if (begun == null || begun.isAfter(day)) {
            return AgreementState.DRAFT;
        }
        LocalDate signedOn = parties.signedOn();
        if (signedOn == null || signedOn.isAfter(day)) {
            return AgreementState.PROPOSED;
        }
        LocalDate end = endOn(day, successions);
        if (end != null && end.isBefore(day)) {
            return AgreementState.ENDED;
        }
        return day.isBefore(termStart) ? AgreementState.SIGNED : AgreementState.ACTIVE;
    }

    /** The first term and its renewals as agreed on a day; with a last day by consent it is not renewed. */
    Terms termsOn(LocalDate day) {
        LocalDate consented = amendments.lastDay(null, day);
        return consented == null ? new Terms(termStart, termEnd, renewal) : new Terms(termStart, consented, null);
    }

    /** The term that runs on a day. */
    public Period runningTermOn(LocalDate day) {
        return termsOn(day).running(day);
    }

    /** Until when a party can give notice at the end of a term, as known on a day; null when nothing is renewed. */
    public @Nullable LocalDate noticeByOn(LocalDate day, Successions successions) {
        LocalDate by = termsOn(day).noticeBy(day);
        LocalDate end = endOn(day, successions);
        return by == null || end != null && by.isAfter(end) ? null : by;
    }

    /** The last day as it was known on a day. */
    public @Nullable LocalDate endOn(LocalDate day, Successions successions) {
        return earliest(termsOn(day).lastDay(), parties.on(day).lastDayOfTwo(successions.in(id())));
    }
}
