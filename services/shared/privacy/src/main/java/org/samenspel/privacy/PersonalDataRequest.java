package org.samenspel.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * What a person asks about its personal data. It is open until the privacy officer answers it, within a month after it came (GDPR, article
 * 12 §3). From then on nobody knows any more who asked: what was asked and decided stays, and about which records.
 */
@Entity
@DynamicUpdate
public class PersonalDataRequest extends VersionedAggregate {

    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private LocalDate receivedOn;
    private LocalDate dueOn;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private SoughtPerson sought;

    @JdbcTypeCode(SqlTypes.JSON)
    private Places confirmed;

    @Nullable
    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    private RequestAnswer.@Nullable Outcome outcome;

    @Nullable
    @Enumerated(EnumType.STRING)
    private RefusalGround ground;

    @Nullable
    private LocalDate liftedOn;

    @Nullable
    @Enumerated(EnumType.STRING)
    private LiftGround liftGround;

    @Nullable
    private LocalDate personInformedOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PersonalDataRequest() {}

    /** @param organizationId whose privacy officer answers it */
    PersonalDataRequest(UUID organizationId, RequestKind kind, LocalDate receivedOn, SoughtPerson sought) {
        super(Ids.random());
        this.organizationId = organizationId;
        this.kind = kind;
        this.receivedOn = receivedOn;
        this.dueOn = receivedOn.plusMonths(1);
        this.sought = sought;
        this.confirmed = Places.none();
    }

    /**
     * It is granted or refused, and who asked is forgotten.
     *
     * @param places which records are about who asked
     * @throws RuleViolation {@code personalDataRequestAnswered}, {@code refusedWithCandidates}
     */
    void answer(RequestAnswer answer, List<Place> places, LocalDate today) {
        requireOpen();
        if (answer.outcome() == RequestAnswer.Outcome.REFUSED && !places.isEmpty()) {
            throw PrivacyRule.REFUSED_WITH_CANDIDATES.brokenBy("candidateIds", "Leave them out, or grant the request");
        }
        confirmed = new Places(places);
        outcome = answer.outcome();
        ground = answer.ground();
        answeredOn = today;
        sought = null;
    }

    /** @throws RuleViolation {@code personalDataRequestAnswered} */
    void requireOpen() {
        if (answeredOn != null) {
            throw new RuleViolation(PrivacyRule.PERSONAL_DATA_REQUEST_ANSWERED, "It was answered on " + answeredOn);
        }
    }

    /** @throws RuleViolation {@code accessNotGranted} */
    void requireAccess() {
        if (kind != RequestKind.ACCESS || outcome != RequestAnswer.Outcome.GRANTED) {
            throw new RuleViolation(
                    PrivacyRule.ACCESS_NOT_GRANTED, "A report follows from a request for access that was granted");
        }
    }

    /**
     * What is restricted may be used again.
     *
     * @throws RuleViolation {@code restrictionNotInForce}
     * @throws InvalidInput if the person was told before the restriction, or is to be told
     */
    void lift(Lifting lifting, LocalDate today) {
        LocalDate since = answeredOn;
        if (!restricts() || since == null) {
            throw new RuleViolation(PrivacyRule.RESTRICTION_NOT_IN_FORCE, "It restricts nothing, or nothing any more");
        }
        LocalDate informedOn = lifting.personInformedOn();
        if (informedOn.isBefore(since) || informedOn.isAfter(today)) {
            String detail = "personInformedOn must be from %s to %s".formatted(since, today);
            throw new InvalidInput(Issue.outOfRange("personInformedOn", informedOn, detail));
        }
        liftedOn = today;
        liftGround = lifting.ground();
        personInformedOn = informedOn;
    }

    /** Whether records are neither used nor changed since it was granted. */
    boolean restricts() {
        return kind == RequestKind.RESTRICTION && outcome == RequestAnswer.Outcome.GRANTED && liftedOn == null;
    }

    /** Whether records are to be forgotten now. */
    boolean erases() {
        return kind == RequestKind.ERASURE && outcome == RequestAnswer.Outcome.GRANTED;
    }

    /** Whether a month has passed since it came, and nobody answered. */
    public boolean isLateOn(LocalDate day) {
        return answeredOn == null && day.isAfter(dueOn);
    }

    public UUID organizationId() {
        return organizationId;
    }

    public RequestKind kind() {
        return kind;
    }

    public RequestState state() {
        return answeredOn == null ? RequestState.OPEN : RequestState.ANSWERED;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The last day on which it is answered in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** What is known of who asks; null once it is answered. */
    public @Nullable SoughtPerson sought() {
        return sought;
    }

    /** The records that were confirmed to be about who asked; none while it is open. */
    public List<Place> confirmed() {
        return confirmed.list();
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    /** What was decided; null while it is open. */
    public @Nullable RequestAnswer answer() {
        return outcome == null ? null : new RequestAnswer(outcome, ground);
    }

    /** Since when what it restricted may be used again; null while it may not, and of one that restricts nothing. */
    public @Nullable LocalDate liftedOn() {
        return liftedOn;
    }

    /** Why it may, and when the person was told; null as long. */
    public @Nullable Lifting lifting() {
        return liftGround == null || personInformedOn == null ? null : new Lifting(liftGround, personInformedOn);
    }

    /** As one column has them. */
    record Places(List<Place> list) {

        Places {
            list = List.copyOf(list);
        }

        static Places none() {
            return new Places(List.of());
        }
    }
}
