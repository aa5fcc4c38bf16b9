package org.samenspel.partners.obligation;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.AgreementRule;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.AgreementState;
import org.samenspel.partners.agreement.Article;
import org.samenspel.partners.agreement.Articles;
import org.samenspel.partners.agreement.Reading;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.security.Representation;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * A duty that follows from an article. What it asks may change, or end, with an amendment, from the day on which that counts. Where
 * its windows stand is never stored: it follows from the term, the amendments, the requests, the meetings and the documents, so that
 * one known late, twice, or cancelled afterwards can't leave it wrong. What is stored is what the other services know, so that each
 * change is published once. Written down by mistake, it is withdrawn, with the reason.
 */
@Entity
@DynamicUpdate
public class Obligation extends VersionedAggregate {

    /** How far windows are looked for: a term without an end has windows without end. */
    private static final int FURTHEST_YEARS = 100;

    private static final int MOST_DUE_DAYS = 100;

    private UUID agreementId;
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Versions versions;

    @JdbcTypeCode(SqlTypes.JSON)
    private Requests requests;

    @JdbcTypeCode(SqlTypes.JSON)
    private Deposits documents;

    @JdbcTypeCode(SqlTypes.JSON)
    private PublishedWindows published;

    @Nullable
    private LocalDate nextReviewOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<LocalDate> dueDays;

    @Nullable
    private LocalDate withdrawnOn;

    @Nullable
    private String withdrawalReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Obligation() {}

    /** @param first what the text asks that was signed, or that of an amendment */
    public Obligation(AgreementScope agreement, Version first) {
        Version resolved = resolved(agreement, first);
        super(Ids.next());
        this.agreementId = agreement.id();
        this.code = first.source().code();
        this.versions = new Versions(List.of(resolved));
        this.requests = new Requests(List.of());
        this.documents = new Deposits(List.of());
        this.published = new PublishedWindows(List.of());
        this.dueDays = List.of();
    }

    /** Writes down what an amendment makes of it, or puts right what was written down of a version of the text. */
    public void change(AgreementScope agreement, Version version) {
        requireNotWithdrawn();
        versions = versions.with(resolved(agreement, version));
    }

    /** A party asks, or says what happened: the time to answer begins. What was asked in the term may be recorded after its end. */
    Request request(AgreementScope agreement, Representation party, Request request, LocalDate today) {
        agreement.parties().of(party, agreement.id());
        requireNotWithdrawn();
        LocalDate day = request.requestedOn();
        Duty duty = dutyOn(agreement, day, ObligationRule.NOT_ON_REQUEST);
        if (!duty.waits()) {
            throw new RuleViolation(ObligationRule.NOT_ON_REQUEST, "The duty has days of its own");
        }
        if (duty.kind() == Duty.Kind.ON_EVENT && request.reference() == null) {
            throw ObligationRule.EVENT_WITHOUT_REFERENCE.brokenBy("reference", "reference is required of an event");
        }
        requireDone(agreement, party, "requestedOn", day, today);
        Request asked = request.by(party.organization());
        requests = requests.with(asked);
        return asked;
    }

    /** A party lays a document before the others. */
    void deposit(AgreementScope agreement, Representation party, Deposit document, LocalDate today) {
        agreement.parties().of(party, agreement.id());
        requireNotWithdrawn();
        LocalDate day = document.depositedOn();
        Duty duty = dutyOn(agreement, day, ObligationRule.NOT_BY_DOCUMENT);
        if (!duty.asked().isGivenByDocument()) {
            throw new RuleViolation(ObligationRule.NOT_BY_DOCUMENT, "The duty asks a meeting");
        }
        requireDone(agreement, party, "depositedOn", day, today);
        documents = documents.with(document.by(party.organization()));
    }

    /** Before the term it is refused for its day, not for its duty. */
    private Duty dutyOn(AgreementScope agreement, LocalDate day, ObligationRule otherwise) {
        Version version = versions.inForce(agreement, day)
                .or(() -> Optional.of(versions.list().getFirst()).filter(first -> first.amendmentId() == null))
                .orElseThrow(
                        () -> new RuleViolation(otherwise, "The amendment that asks it doesn't count on that day"));
        return Optional.ofNullable(version.duty())
                .orElseThrow(() -> new RuleViolation(otherwise, "An amendment ended the duty before that day"));
    }

    /** A request that was written down by mistake starts nothing. */
    void withdrawRequest(UUID requestId, Withdrawal why) {
        requireNotWithdrawn();
        requests = requests.withdraw(requestId, why);
    }

    /** A document that was laid before the parties by mistake fulfills nothing. */
    void withdrawDeposit(UUID depositId, Withdrawal why) {
        requireNotWithdrawn();
        documents = documents.withdraw(depositId, why);
    }

    /** Whether a deposit that counts is this file. */
    boolean restsOn(UUID documentId) {
        return withdrawnOn == null && documents.name(documentId);
    }

    /** Takes it back: it was written down by mistake, and asks nothing on any day. */
    public void withdraw(String reason, LocalDate today) {
        requireNotWithdrawn();
        withdrawnOn = today;
        withdrawalReason = reason;
    }

    private void requireNotWithdrawn() {
        if (withdrawnOn != null) {
            throw new RuleViolation(ObligationRule.OBLIGATION_WITHDRAWN, "It was withdrawn on " + withdrawnOn);
        }
    }

    private static void requireDone(
            AgreementScope agreement, Representation party, String property, LocalDate day, LocalDate today) {
        if (!agreement.state().hasBegun()) {
            throw new RuleViolation(ObligationRule.AGREEMENT_NOT_ACTIVE, "The agreement binds to nothing yet");
        }
        if (day.isAfter(today)) {
            throw AgreementRule.IN_FUTURE.brokenBy(property, "The day must not be after " + today);
        }
        agreement.parties().stillIn(party, agreement.id(), day);
        requireIn(agreement.term(), property, day);
        if (day.isBefore(agreement.bindsFrom())) {
            throw ObligationRule.OUTSIDE_TERM.brokenBy(
                    property, "The agreement binds nobody before " + agreement.bindsFrom());
        }
    }

    /** Where each window that began by a day stands on that day; none before the agreement has begun. */
    public List<Window.Standing> standings(AgreementScope agreement, List<Meeting> meetings, LocalDate asOf) {
        if (withdrawnOn != null || !agreement.state().hasBegun()) {
            return List.of();
        }
        return versions.stretches(agreement).stream()
                .flatMap(stretch ->
                        stretch.duty().windows(stretch, agreement.term(), requests.counting(), asOf).stream()
                                .map(window -> window.standing(evidence(stretch, meetings), asOf)))
                .toList();
    }

    private List<Window.Evidence> evidence(Stretch stretch, List<Meeting> meetings) {
        Proof asked = stretch.duty().asked();
        String body = stretch.source().body();
        return asked.isGivenByDocument()
                ? documents.evidence()
                : meetings.stream()
                        .filter(meeting -> body == null || body.equals(meeting.bodyCode()))
                        .filter(meeting -> asked.isGivenByMeetingAbout(meeting.subjects()))
                        .map(meeting -> new Window.Evidence(Proof.Kind.MEETING, meeting.id(), meeting.heldOn()))
                        .toList();
    }

    /** Those that stand otherwise than the other services know. */
    List<Window.Standing> unpublished(List<Window.Standing> standings) {
        return Stream.concat(standings.stream().filter(published::differsFrom), published.takenBack(standings).stream())
                .toList();
    }

    void publish(Window.Standing standing) {
        published = published.with(standing);
    }

    /** Time alone changes something when a window begins, and the day after one ends. */
    void reviewAfter(AgreementScope agreement, List<Meeting> meetings, LocalDate today) {
        List<Window.Standing> all = standings(agreement, meetings, today.plusYears(FURTHEST_YEARS));
        nextReviewOn = all.stream()
                .flatMap(window -> Stream.of(window.start(), window.end().plusDays(1)))
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .orElse(null);
        dueDays = all.stream()
                .filter(window -> window.state() != WindowState.FULFILLED)
                .map(Window.Standing::end)
                .filter(end -> !end.isBefore(today))
                .distinct()
                .sorted()
                .limit(MOST_DUE_DAYS)
                .toList();
    }

    boolean isDueForReview(LocalDate today) {
        return nextReviewOn != null && !nextReviewOn.isAfter(today);
    }

    /** A draft that changes goes on saying what it follows from; it is withdrawn first. */
    void requireInDraft(AgreementScope agreement) {
        if (withdrawnOn == null && agreement.state() == AgreementState.DRAFT) {
            versions.list().forEach(version -> resolved(agreement, version));
        }
    }

    /** With the id of its article, if the agreement asks for what it says. */
    private static Version resolved(AgreementScope agreement, Version version) {
        ObligationSource source = version.source();
        Articles articles = agreement.articlesOf(version.amendmentId());
        UUID id = source.articleId();
        Article from = (id == null ? articles.only(source.article(), "articleId") : articles.byId(id))
                .filter(found -> found.number().equals(source.article()))
                .orElseThrow(() ->
                        ObligationRule.UNKNOWN_ARTICLE.brokenBy("article", "article is not one of the agreement"));
        if (source.body() != null
                && agreement.bodies().stream().noneMatch(body -> body.code().equals(source.body()))) {
            throw ObligationRule.UNKNOWN_BODY.brokenBy("body", "body is not one of the agreement");
        }
        if (version.duty() != null) {
            requireIn(agreement.agreed(), "duty.due", version.duty().due());
        }
        return new Version(version.amendmentId(), source.of(from.itself()), version.duty());
    }

    private static void requireIn(Period term, String property, @Nullable LocalDate day) {
        if (day != null && !term.contains(day)) {
            throw ObligationRule.OUTSIDE_TERM.brokenBy(property, property + " must lie within the term");
        }
    }

    public UUID agreementId() {
        return agreementId;
    }

    public String code() {
        return code;
    }

    /** What is asked on a day; what was asked first when nothing is. */
    public Version on(AgreementScope agreement, LocalDate day) {
        return versions.on(agreement, day);
    }

    /** Whether the text asked it, or an amendment that was proposed by then. */
    boolean isKnownTo(AgreementScope agreement) {
        return !versions.all(agreement).isEmpty();
    }

    /** One that was withdrawn when somebody was no party asks it nothing on any day. */
    boolean isSeenBy(Reading reading) {
        return withdrawnOn == null || reading.contains(withdrawnOn);
    }

    /** What each version of the text asks, as far as it is known. */
    public List<Version> versions(AgreementScope agreement) {
        return versions.all(agreement);
    }

    Request request(UUID requestId) {
        return requests.one(requestId);
    }

    Deposit deposit(UUID depositId) {
        return documents.one(depositId);
    }

    public List<Request> requests() {
        return requests.list();
    }

    public List<Deposit> documents() {
        return documents.list();
    }

    Acts acts() {
        return new Acts(requests(), documents());
    }

    /** The last day of the first window in which something is still to be done, as it is known now. */
    public @Nullable LocalDate dueOn(LocalDate today) {
        return dueDays.stream().filter(end -> !end.isBefore(today)).findFirst().orElse(null);
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }
}
