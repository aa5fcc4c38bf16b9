package org.samenspel.plans.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.approval.Adoption;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.values.text.WrittenText;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * A plan of a network organization. It begins as a draft, which only its own organization sees; goals, actions and indicators
 * are imported into it. Once published it is public and its indicators are measured; each later change is a revision of it.
 *
 * <p>Submitted to a body it is fixed until the body decides or it is taken back. What the body adopts is this text: of the next
 * one it says nothing. What a body rejects is given back; when that turns out to be a mistake, and the text is still the same, the
 * plan lies before the body again.
 *
 * <p>A year plan may name a multi-year plan: then it works on the goals of that plan and has none of its own. A plan that belongs
 * to an agreement is seen by the parties of that agreement alone, and decided on by a body of it.
 */
@Entity
@DynamicUpdate
public class Plan extends VersionedAggregate {

    private UUID organizationId;

    @Nullable
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @Enumerated(EnumType.STRING)
    private Language language;

    private LocalDate periodStart;
    private LocalDate periodEnd;

    @Nullable
    private UUID multiYearPlanId;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Nullable
    private Instant publishedAt;

    /** What matters of its text that counts, in short; null while nothing was ever in it. */
    @Nullable
    private String textDigest;

    private boolean beforeBody;

    @Embedded
    @Nullable
    private Submission submission;

    @Embedded
    private Decisions decisions = new Decisions();

    /** Why it is being revised; null while it is not. */
    @Nullable
    private String openRevision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    /** A draft. */
    public Plan(UUID organizationId, PlanKind kind, LocalizedText title, Language language, Period period) {
        super(Ids.next());
        this.organizationId = organizationId;
        this.kind = kind;
        this.title = title;
        this.language = language;
        this.periodStart = period.start();
        this.periodEnd = Objects.requireNonNull(period.end(), "a plan has a last day");
        this.state = PlanState.DRAFT;
    }

    /** Belongs to an agreement, from its beginning. */
    public Plan of(@Nullable UUID agreement) {
        agreementId = agreement;
        return this;
    }

    /** Works on the goals of a multi-year plan from now on. */
    public void workOnGoalsOf(Plan multiYearPlan) {
        if (!multiYearPlan.period().contains(period())) {
            throw PlanRule.PLAN_OUTSIDE_MULTI_YEAR_PLAN.brokenBy(
                    "period",
                    "The multi-year plan runs from %s to %s"
                            .formatted(multiYearPlan.periodStart, multiYearPlan.periodEnd));
        }
        multiYearPlanId = multiYearPlan.id();
    }

    void rename(LocalizedText newTitle) {
        title = newTitle;
    }

    /** Makes the plan public, also while it lies before a body: its text stays. */
    public void publish(Clock clock) {
        requireDraft();
        state = PlanState.PUBLISHED;
        publishedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws RuleViolation {@code planPublished} once the plan is public */
    void requireDraft() {
        if (isPublished()) {
            throw new RuleViolation(PlanRule.PLAN_PUBLISHED, "The plan was published");
        }
    }

    /** @throws RuleViolation {@code revisionNeedsReason} when it is published and nothing says why it changes */
    void requireReasonToChange(@Nullable String reason) {
        if (isPublished() && openRevision == null && (reason == null || !WrittenText.hasContent(reason))) {
            throw PlanRule.REVISION_NEEDS_REASON.brokenBy("reason", "Say in reason why the published plan changes");
        }
    }

    /** @throws RuleViolation {@code planSubmitted} while it lies before a body */
    void requireNotBeforeBody() {
        if (beforeBody) {
            throw new RuleViolation(PlanRule.PLAN_SUBMITTED, "Withdraw the submission before you change the plan");
        }
    }

    /** All that changes from now on is one revision, for this reason. */
    void openRevision(String reason) {
        if (!isPublished()) {
            throw new RuleViolation(PlanRule.PLAN_NOT_PUBLISHED, "A draft changes without revisions");
        }
        requireNotBeforeBody();
        requireNoOpenRevision();
        openRevision = reason;
    }

    /** What has changed is a revision from now on; its reason. */
    String closeRevision() {
        if (openRevision == null) {
            throw new RuleViolation(PlanRule.REVISION_NOT_OPEN, "Open a revision first");
        }
        String reason = openRevision;
        openRevision = null;
        return reason;
    }

    private void requireNoOpenRevision() {
        if (openRevision != null) {
            throw new RuleViolation(PlanRule.REVISION_OPEN, "Close the open revision first");
        }
    }

    /** The text that counts reads like this from now on. */
    void reads(String digest) {
        textDigest = digest;
    }

    /**
     * Lies before a body with this text, from now on or from the day that is said.
     *
     * @return what was decided on it since then
     */
    List<BodyDecision> submit(String digest, @Nullable LocalDate day, Clock clock) {
        requireNotBeforeBody();
        requireNoOpenRevision();
        textDigest = digest;
        submission = new Submission(digest, day, clock);
        beforeBody = true;
        decisions.waitAgain();
        return decisions.take(this::layBefore);
    }

    /** A decision about a text that did not lie before the body by then, as far as is known. */
    void await(BodyDecision decision) {
        decisions.await(decision);
    }

    /** Taken back before the body decided. */
    void takeBack() {
        if (!beforeBody) {
            throw new RuleViolation(PlanRule.PLAN_NOT_SUBMITTED, "The plan lies before no body");
        }
        beforeBody = false;
        submission = null;
    }

    /** A body rejected it: it is given back to be mended. What lies before no body any more has this wait. */
    void reject(BodyDecision decision) {
        if (beforeBody || isRejected()) {
            decisions.reject(decision);
            beforeBody = false;
        } else {
            await(decision);
        }
    }

    /** What rejected the text since it was adopted counts, unless one of the adoptions from before stands; gives those that wait now. */
    List<BodyDecision> rejectAfterAll(List<Adoption> standing) {
        List<BodyDecision> adoptions = standing.stream()
                .filter(one -> submission != null && submission.isOf(one.textDigest()))
                .map(one -> BodyDecision.by(one, agreementId))
                .filter(this::layBefore)
                .toList();
        return decisions.rejectAfterAll(early -> !beforeBody && layBefore(early), adoptions);
    }

    /**
     * A body adopted it: it may change again, and other bodies may adopt the same text too.
     *
     * @return what counts: nothing while another decision rejects this text
     */
    List<Adoption> adopt(BodyDecision decision) {
        if (isRejected()) {
            decisions.adoptAllTheSame(decision);
            return List.of();
        }
        beforeBody = false;
        return List.of(adoption(decision));
    }

    /** Of the text that was submitted. */
    private Adoption adoption(BodyDecision decision) {
        Submission known = Objects.requireNonNull(submission, "what is adopted was submitted");
        return decision.adoptionOf(known.digest());
    }

    /**
     * A decision about what was submitted was recorded by mistake. Once none rejects the text, and it is still the same and not being
     * revised, the plan lies before the body again, or is adopted by what was decided since.
     *
     * @return what counts from now on
     */
    List<Adoption> takeBack(UUID decisionId) {
        boolean wasRejected = isRejected();
        decisions.takeBack(decisionId);
        if (!wasRejected || isRejected()) {
            return List.of();
        }
        List<Adoption> counting =
                decisions.takeAdoptions().stream().map(this::adoption).toList();
        beforeBody = counting.isEmpty() && isStillAsSubmitted() && openRevision == null;
        return counting;
    }

    private boolean isRejected() {
        return decisions.isRejected();
    }

    private boolean isStillAsSubmitted() {
        return submission != null && submission.isOf(textDigest);
    }

    /** Whether the text that was submitted before the decision was recorded, and lay there on its day, is the one it still has. */
    boolean layBefore(BodyDecision decision) {
        return submission != null && submission.layBefore(decision) && isStillAsSubmitted();
    }

    /** @throws RuleViolation {@code multiYearPlanNotPublished} while this plan, on which a year plan stands, is a draft */
    void requirePublishedFirst() {
        if (!isPublished()) {
            throw new RuleViolation(PlanRule.MULTI_YEAR_PLAN_NOT_PUBLISHED, "Publish plan %s first".formatted(id()));
        }
    }

    /**
     * Everybody sees a published plan, or the parties of its agreement alone; a draft is seen by those of its organization who
     * write and check plans.
     *
     * @param isParty whether the caller is of a party to an agreement
     */
    boolean visibleTo(Caller caller, Predicate<UUID> isParty) {
        boolean own = caller.belongsTo(organizationId);
        return isPublished() ? agreementId == null || own || isParty.test(agreementId) : own && seesDrafts(caller);
    }

    /** Whether the caller sees the drafts of its own organization. */
    static boolean seesDrafts(Caller caller) {
        return caller.has(Role.PLANNER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
    }

    /** What the other features know of this plan. */
    public PlanScope scope() {
        return new PlanScope(
                id(),
                version(),
                organizationId,
                agreementId,
                kind,
                title,
                language,
                period(),
                multiYearPlanId,
                publishedAt,
                openRevision);
    }

    public UUID organizationId() {
        return organizationId;
    }

    public Optional<UUID> agreementId() {
        return Optional.ofNullable(agreementId);
    }

    /** What matters of its text that counts, in short. */
    public String textDigest() {
        return textDigest == null ? "" : textDigest;
    }

    /** Since when it lies before a body; null when it does not. */
    public @Nullable Instant submittedAt() {
        return beforeBody && submission != null ? submission.submittedAt() : null;
    }

    /** The day on which it came before a body; null when it lies before none. */
    public @Nullable LocalDate submittedOn() {
        return beforeBody && submission != null ? submission.submittedOn() : null;
    }

    /** What bodies decided that changes nothing as it stands now, in the order of their days. */
    public List<BodyDecision> earlyDecisions() {
        return decisions.early();
    }

    /** What bodies decided, and approved nothing, that are none that decide on it, as is known now; those first that adopted it. */
    List<BodyDecision> decidedByOthers(Predicate<BodyDecision> isDecidedOn) {
        return decisions
                .all()
                .filter(Predicate.not(isDecidedOn))
                .sorted(Comparator.comparing(BodyDecision::adopted).reversed())
                .toList();
    }

    /** Why it is being revised; null while it is not. */
    public @Nullable String openRevision() {
        return openRevision;
    }

    public PlanKind kind() {
        return kind;
    }

    public LocalizedText title() {
        return title;
    }

    public Language language() {
        return language;
    }

    public Period period() {
        return new Period(periodStart, periodEnd);
    }

    public Optional<UUID> multiYearPlanId() {
        return Optional.ofNullable(multiYearPlanId);
    }

    public boolean isPublished() {
        return state == PlanState.PUBLISHED;
    }

    public PlanState state() {
        return state;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
