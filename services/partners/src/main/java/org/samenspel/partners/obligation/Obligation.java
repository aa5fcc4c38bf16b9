package org.samenspel.partners.obligation;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.AgreementRule;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.Article;
import org.samenspel.security.Representation;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * A duty that follows from an article. Where its windows stand is never stored: it follows from the term, the requests and the
 * meetings, so that a meeting known late, twice, or cancelled afterwards can't leave it wrong. What is stored is what the other
 * services know, so that each change is published once.
 */
@Entity
public class Obligation extends VersionedAggregate {

    private UUID agreementId;
    private String code;
    private String article;
    private UUID articleId;

    @Nullable
    private String paragraph;

    @Nullable
    private String printed;

    @Nullable
    private String body;

    @JdbcTypeCode(SqlTypes.JSON)
    private Duty duty;

    @JdbcTypeCode(SqlTypes.JSON)
    private Requests requests;

    @JdbcTypeCode(SqlTypes.JSON)
    private PublishedWindows published;

    @Nullable
    private LocalDate nextReviewOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Obligation() {}

    public Obligation(AgreementScope agreement, ObligationSource source, Duty duty) {
        Article from = articleOf(agreement, source);
        requireBody(agreement, source.body());
        requireInTerm(agreement, "duty.due", duty.due());
        super(Ids.next());
        this.agreementId = agreement.id();
        this.code = source.code();
        this.article = from.number();
        this.articleId = from.itself();
        this.paragraph = source.paragraph();
        this.printed = source.printed();
        this.body = source.body();
        this.duty = duty;
        this.requests = new Requests(List.of());
        this.published = new PublishedWindows(List.of());
    }

    /** A party asks: the time to answer begins. What it asked while the agreement was active may be recorded after its end. */
    Request request(AgreementScope agreement, Representation party, LocalDate requestedOn, LocalDate today) {
        if (duty.kind() != Duty.Kind.ON_REQUEST) {
            throw new RuleViolation(ObligationRule.NOT_ON_REQUEST, "The duty has days of its own");
        }
        if (!agreement.state().hasBegun()) {
            throw new RuleViolation(ObligationRule.AGREEMENT_NOT_ACTIVE, "The agreement binds to nothing yet");
        }
        if (requestedOn.isAfter(today)) {
            throw AgreementRule.IN_FUTURE.brokenBy("requestedOn", "The day must not be after " + today);
        }
        agreement.parties().stillIn(party, agreement.id(), requestedOn);
        requireInTerm(agreement, "requestedOn", requestedOn);
        var request = new Request(Ids.next(), party.organization(), requestedOn);
        requests = requests.with(request);
        return request;
    }

    /** Where each window that began by a day stands on that day; none before the agreement has begun. */
    public List<Window.Standing> standings(AgreementScope agreement, List<Meeting> meetings, LocalDate asOf) {
        if (!agreement.state().hasBegun()) {
            return List.of();
        }
        List<Window.Evidence> evidence = meetings.stream()
                .filter(meeting -> body == null || body.equals(meeting.bodyCode()))
                .map(meeting -> new Window.Evidence(meeting.id(), meeting.heldOn()))
                .toList();
        return duty.windows(agreement.term(), requests.list(), asOf).stream()
                .map(window -> window.standing(evidence, asOf))
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

    /** Time alone changes something the day after the first window ends that is not over yet. */
    void reviewAfter(List<Window.Standing> standings, LocalDate today) {
        nextReviewOn = standings.stream()
                .map(Window.Standing::end)
                .filter(end -> !end.isBefore(today))
                .min(LocalDate::compareTo)
                .map(end -> end.plusDays(1))
                .orElse(null);
    }

    private static Article articleOf(AgreementScope agreement, ObligationSource source) {
        UUID id = source.articleId();
        return (id == null
                        ? agreement.articles().only(source.article(), "articleId")
                        : agreement.articles().byId(id))
                .filter(found -> found.number().equals(source.article()))
                .orElseThrow(() ->
                        ObligationRule.UNKNOWN_ARTICLE.brokenBy("article", "article is not one of the agreement"));
    }

    private static void requireBody(AgreementScope agreement, @Nullable String code) {
        if (code != null
                && agreement.bodies().stream().noneMatch(body -> body.code().equals(code))) {
            throw ObligationRule.UNKNOWN_BODY.brokenBy("body", "body is not one of the agreement");
        }
    }

    private static void requireInTerm(AgreementScope agreement, String property, @Nullable LocalDate day) {
        if (day != null && !agreement.term().contains(day)) {
            throw ObligationRule.OUTSIDE_TERM.brokenBy(property, property + " must lie within the term");
        }
    }

    public UUID agreementId() {
        return agreementId;
    }

    public ObligationSource source() {
        return new ObligationSource(code, article, articleId, paragraph, printed, body);
    }

    public Duty duty() {
        return duty;
    }

    public List<Request> requests() {
        return requests.list();
    }
}
