package org.samenspel.plans.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * A plan of a network organization. It begins as a draft, which only its own organization sees; goals, actions and indicators
 * are imported into it. Once published it is fixed and public, and its indicators are measured.
 *
 * <p>A year plan may name a multi-year plan: then it works on the goals of that plan and has none of its own.
 */
@Entity
public class Plan extends VersionedAggregate {

    private UUID organizationId;

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

    /** Works on the goals of a multi-year plan from now on. */
    public void workOnGoalsOf(Plan multiYearPlan) {
        if (!multiYearPlan.period().contains(period())) {
            throw new RuleViolation(
                    PlanRule.PLAN_OUTSIDE_MULTI_YEAR_PLAN,
                    "The multi-year plan runs from %s to %s"
                            .formatted(multiYearPlan.periodStart, multiYearPlan.periodEnd));
        }
        multiYearPlanId = multiYearPlan.id();
    }

    public void rename(LocalizedText newTitle) {
        requireDraft();
        title = newTitle;
    }

    /** Fixes the plan and makes it public. */
    public void publish(Clock clock) {
        requireDraft();
        state = PlanState.PUBLISHED;
        publishedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws RuleViolation {@code planPublished} once the plan is fixed */
    public void requireDraft() {
        if (isPublished()) {
            throw new RuleViolation(PlanRule.PLAN_PUBLISHED, "The plan was published and can't be changed");
        }
    }

    /** @throws RuleViolation {@code multiYearPlanNotPublished} while this plan, on which a year plan stands, is a draft */
    void requirePublishedFirst() {
        if (!isPublished()) {
            throw new RuleViolation(PlanRule.MULTI_YEAR_PLAN_NOT_PUBLISHED, "Publish plan %s first".formatted(id()));
        }
    }

    /** Everybody sees a published plan; a draft is seen by those of its organization who write and check plans. */
    public boolean visibleTo(Caller caller) {
        return isPublished() || (caller.belongsTo(organizationId) && seesDrafts(caller));
    }

    /** Whether the caller sees the drafts of its own organization. */
    static boolean seesDrafts(Caller caller) {
        return caller.has(Role.PLANNER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
    }

    /** What the other features know of this plan. */
    public PlanScope scope() {
        return new PlanScope(
                id(), version(), organizationId, kind, title, language, period(), multiYearPlanId, publishedAt);
    }

    public UUID organizationId() {
        return organizationId;
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
