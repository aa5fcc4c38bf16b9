package org.samenspel.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
 * 12 §3). From then on nobody knows any more who asked: what was asked and decided stays, and about which records. An objection or a
 * correction that is granted about a record is under way from then on, and due on the same day, until what came of it is written down.
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

    @Nullable
    private LocalDate concludedOn;

    @Enumerated(EnumType.STRING)
    private Conclusion.@Nullable Result result;

    @Nullable
    @Enumerated(EnumType.STRING)
    private RefusalGround resultGround;

    @Nullable
    private LocalDate resultToldOn;

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
        if (kind != RequestKind.ACCESS || !isGranted()) {
            throw new RuleViolation(
                    PrivacyRule.ACCESS_NOT_GRANTED, "A report follows from a request for access that was granted");
        }
    }

    /**
     * What is restricted may be used again.
     *
     * @throws RuleViolation {@code restrictionNotInForce}
     * @throws InvalidInput if the person was told before the restriction, or is to be told; or if it is an objection, and not the person who
     *     agrees
     */
    void lift(Lifting lifting, LocalDate today) {
        if (!restricts()) {
            throw new RuleViolation(PrivacyRule.RESTRICTION_NOT_IN_FORCE, "It restricts nothing, or nothing any more");
        }
        if (kind == RequestKind.OBJECTION && lifting.ground() != LiftGround.PERSON_AGREED) {
            throw new InvalidInput(Issue.invalid(
                    "ground",
                    lifting.ground(),
                    "ground must be personAgreed: an objection is decided by its conclusion"));
        }
        requireTold(lifting.personInformedOn(), today);
        end(lifting, today);
    }

    private void end(Lifting lifting, LocalDate today) {
        liftedOn = today;
        liftGround = lifting.ground();
        personInformedOn = lifting.personInformedOn();
    }

    private void requireTold(LocalDate informedOn, LocalDate today) {
        LocalDate since = Objects.requireNonNull(answeredOn, "what was granted was answered");
        if (informedOn.isBefore(since) || informedOn.isAfter(today)) {
            String detail = "personInformedOn must be from %s to %s".formatted(since, today);
            throw new InvalidInput(Issue.outOfRange("personInformedOn", informedOn, detail));
        }
    }

    /**
     * What came of the objection or of the correction. What was objected to may be used again if that is rejected, and stays out of use
     * if it is upheld.
     *
     * @throws RuleViolation {@code nothingToConclude}
     * @throws InvalidInput if an objection is corrected, or a correction upheld; if the person was told before it was granted, or is to be
     */
    void conclude(Conclusion conclusion, LocalDate today) {
        if (!isUnderWay()) {
            throw new RuleViolation(
                    PrivacyRule.NOTHING_TO_CONCLUDE,
                    "It is no objection or correction that was granted about a record, or it is over");
        }
        if (!conclusion.result().concludes(kind)) {
            throw new InvalidInput(
                    Issue.invalid("result", conclusion.result(), "result must be one of those of its kind"));
        }
        requireTold(conclusion.personInformedOn(), today);
        concludedOn = today;
        result = conclusion.result();
        resultGround = conclusion.ground();
        resultToldOn = conclusion.personInformedOn();
        if (restricts() && result == Conclusion.Result.REJECTED) {
            end(new Lifting(LiftGround.OBJECTION_DECIDED, conclusion.personInformedOn()), today);
        }
    }

    /** Whether something is left to be decided or done since it was granted. */
    boolean isUnderWay() {
        return kind.isConcluded() && isGrantedOfRecords() && concludedOn == null && liftedOn == null;
    }

    /** Whether records are neither used nor changed since it was granted. */
    boolean restricts() {
        return kind.restricts() && isGrantedOfRecords() && liftedOn == null;
    }

    /** Granted as nothing is found, it asks nothing of anybody. */
    private boolean isGrantedOfRecords() {
        return isGranted() && !confirmed.list().isEmpty();
    }

    private boolean isGranted() {
        return outcome == RequestAnswer.Outcome.GRANTED;
    }

    /** Whether records are to be forgotten now. */
    boolean erases() {
        return kind == RequestKind.ERASURE && isGranted();
    }

    /** Whether a month has passed since it came, and nobody answered, or nothing has come of what was granted. */
    public boolean isLateOn(LocalDate day) {
        return (answeredOn == null || isUnderWay()) && day.isAfter(dueOn);
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

    /** When it was written down what came of it; null while nothing has, and of what is not concluded. */
    public @Nullable LocalDate concludedOn() {
        return concludedOn;
    }

    /** What came of it; null as long. */
    public @Nullable Conclusion conclusion() {
        return result == null || resultToldOn == null ? null : new Conclusion(result, resultGround, resultToldOn);
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
