package org.samenspel.plans.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.PlanRule;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.printed.PrintedNumber;
import org.samenspel.plans.printed.Timing;
import org.samenspel.security.Caller;
import org.samenspel.values.Ids;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.persistence.VersionedAggregate;
import org.samenspel.web.persistence.Withdrawal;

/** What a year plan does for one or more operational goals. Its number never changes; a plan may do without it later. */
@Entity
@DynamicUpdate
public class Action extends VersionedAggregate {

    private UUID planId;
    private String number;
    private String sortKey;
    private String theme;
    private String themeKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "action_goal", joinColumns = @JoinColumn(name = "action_id"))
    private Set<GoalReference> goals = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "action_partner", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "organization_id")
    private Set<UUID> partners = new HashSet<>();

    @Nullable
    private String responsible;

    @Nullable
    private Timing timing;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> networkPartners;

    @Nullable
    private String notes;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText description;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<InternalCooperation> internalCooperation;

    @Nullable
    private String grantor;

    @Nullable
    private Withdrawal withdrawal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    /** An action as printed in the language of its plan. */
    Action(PlanScope plan, ActionRow row) {
        super(Ids.next());
        this.planId = plan.id();
        this.number = row.number();
        this.sortKey = new PrintedNumber(number).sortKey();
        this.title = LocalizedText.of(plan.language(), row.title());
        become(plan, row);
    }

    /** Becomes what the source now prints; what is known in other languages stays. */
    void revise(PlanScope plan, ActionRow row) {
        become(plan, row);
    }

    private void become(PlanScope plan, ActionRow row) {
        theme = row.theme();
        themeKey = SearchKey.of(theme);
        title = title.with(plan.language(), row.title());
        Set<GoalReference> named = row.goals().stream()
                .map(code -> new GoalReference(plan.goalPlanId(), code))
                .collect(Collectors.toSet());
        goals.retainAll(named);
        goals.addAll(named);
        responsible = row.responsible();
        timing = row.timing();
        networkPartners = row.networkPartners();
        notes = row.notes();
        description = described(plan.language(), row.description());
        internalCooperation = row.internalCooperation();
        grantor = row.grantor();
    }

    private @Nullable LocalizedText described(Language language, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return description == null ? LocalizedText.of(language, text) : description.with(language, text);
    }

    /** The plan does without it from now on. */
    void withdraw(Withdrawal how) {
        if (isWithdrawn()) {
            throw new RuleViolation(PlanRule.WITHDRAWN, "Action %s is withdrawn already".formatted(number));
        }
        withdrawal = how;
    }

    /** The plan does it after all; how it was withdrawn. */
    Withdrawal restore() {
        if (withdrawal == null) {
            throw new RuleViolation(PlanRule.NOT_WITHDRAWN, "Action %s was not withdrawn".formatted(number));
        }
        Withdrawal undone = withdrawal;
        withdrawal = null;
        return undone;
    }

    boolean isWithdrawn() {
        return withdrawal != null;
    }

    /** Names all organizations that work on it. */
    void isDoneWith(Collection<UUID> organizationIds) {
        partners.retainAll(organizationIds);
        partners.addAll(organizationIds);
    }

    /** Whether the caller acts for an organization that works on it; of one that was divided, the plan is the matter. */
    boolean isDoneBy(Caller caller) {
        return partners.stream().anyMatch(partner -> caller.actsFor(partner, planId));
    }

    /** The organizations that work on it. */
    public List<UUID> partners() {
        return partners.stream().sorted().toList();
    }

    /** The action as the source prints it. */
    ActionRow row(Language language) {
        return new ActionRow(
                number,
                theme,
                title.in(language),
                goals(),
                responsible,
                timing(),
                networkPartners,
                notes,
                description == null ? null : description.in(language),
                internalCooperation,
                grantor,
                withdrawal);
    }

    /** As it reads now. */
    ActionContent content(Language language) {
        return new ActionContent(id(), version(), false, row(language), title, description);
    }

    public String number() {
        return number;
    }

    private List<String> goals() {
        return goals.stream().map(GoalReference::code).sorted().toList();
    }

    /** Hibernate reads three empty columns as null. */
    private Timing timing() {
        return timing == null ? Timing.UNKNOWN : timing;
    }
}
