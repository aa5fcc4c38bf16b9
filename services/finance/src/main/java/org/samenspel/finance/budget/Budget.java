package org.samenspel.finance.budget;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.samenspel.security.Caller;
import org.samenspel.security.Representation;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * One version of the budget of a network organization. It begins as a draft into which the printed table is put. Submitted, it
 * lies before a body of the organization, fixed: what the body adopts is what it read. Rejected or withdrawn it is a draft again;
 * when the rejection turns out to be a mistake and nothing changed since, it lies before the body again. What changes after the approval is a revision: a next version, again a draft, that takes the place of this one when it is
 * approved in turn.
 *
 * <p>It keeps each decision that adopted it. When the last of them turns out to be a mistake its approval has lapsed: it stays as the
 * body read it, until another decision adopts it or a next version is made.
 */
@Entity
@DynamicUpdate
public class Budget extends VersionedAggregate {

    private UUID organizationId;
    private UUID firstVersionId;
    private String reference;
    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private LocalDate periodStart;
    private LocalDate periodEnd;

    @Nullable
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private BudgetState state;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "budget_line", joinColumns = @JoinColumn(name = "budget_id"))
    private List<BudgetLine> lines = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "budget_group", joinColumns = @JoinColumn(name = "budget_id"))
    private List<BudgetGroup> groups = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "budget_income_line", joinColumns = @JoinColumn(name = "budget_id"))
    private List<IncomeLine> income = new ArrayList<>();

    @Nullable
    private Money printedTotal;

    @Nullable
    private Money printedIncomeTotal;

    @Embedded
    @Nullable
    private CoFinancingPrint coFinancing;

    @Nullable
    private Instant submittedAt;

    /** The day on which it came before a body. */
    @Nullable
    private LocalDate submittedOn;

    @Embedded
    private Decisions decisions = new Decisions();

    @Nullable
    private LocalDate lapsedOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Budget() {}

    /**
     * A draft without lines.
     *
     * @param planId the published plan whose goals the money is for
     */
    @SuppressWarnings("this-escape")
    public Budget(UUID organizationId, String reference, LocalizedText title, Period period, @Nullable UUID planId) {
        super(Ids.next());
        this.organizationId = organizationId;
        this.firstVersionId = id();
        this.reference = reference;
        this.revision = 1;
        this.title = title;
        this.periodStart = period.start();
        this.periodEnd = Objects.requireNonNull(period.end(), "a budget has a last day");
        this.planId = planId;
        this.state = BudgetState.DRAFT;
    }

    /**
     * The draft of the next version, with the same table.
     *
     * @param newest the highest revision there is: one whose approval lapsed may come after the one in force
     */
    Budget revise(int newest) {
        if (state != BudgetState.APPROVED && state != BudgetState.LAPSED) {
            throw new RuleViolation(BudgetRule.BUDGET_NOT_APPROVED, "Revise the version that is approved");
        }
        var next = new Budget(organizationId, reference, title, period(), planId);
        next.firstVersionId = firstVersionId;
        next.revision = newest + 1;
        next.become(table());
        return next;
    }

    /** Is called like this and is of this period from now on. */
    void change(LocalizedText title, Period period) {
        mend();
        this.title = title;
        this.periodStart = period.start();
        this.periodEnd = Objects.requireNonNull(period.end(), "a budget has a last day");
    }

    /** Has this table from now on. */
    void fill(BudgetTable table) {
        mend();
        table.requireStaffTogether();
        become(table);
    }

    /** Something in a draft changes: what bodies decided about it was about another text, unless a submission says otherwise. */
    void mend() {
        requireDraft();
        decisions.waitAgain();
    }

    private void become(BudgetTable table) {
        lines.clear();
        lines.addAll(table.lines());
        groups.clear();
        groups.addAll(table.groups());
        income.clear();
        income.addAll(table.income());
        printedTotal = table.printedTotal();
        printedIncomeTotal = table.printedIncomeTotal();
        coFinancing = table.coFinancing();
    }

    /**
     * Lies before a body from now on, or from the day that is said. One whose approval lapsed lay there before, fixed as it is: of that
     * only the day is put right.
     *
     * @return what was decided on it since then
     */
    List<BodyDecision> submit(@Nullable LocalDate day, Clock clock) {
        boolean laidThere = state == BudgetState.LAPSED && day != null;
        if (!laidThere) {
            requireDraft();
        }
        if (lines.isEmpty()) {
            throw new RuleViolation(BudgetRule.BUDGET_EMPTY, "Put the lines in before a body decides about them");
        }
        decisions.waitAgain();
        state = laidThere ? state : BudgetState.SUBMITTED;
        submittedOn = day == null ? LocalDate.now(clock) : day;
        submittedAt = day == null
                ? clock.instant()
                : day.atStartOfDay(clock.getZone()).toInstant();
        return decisions.take(this::layBefore);
    }

    /** A decision about a text that did not lie before the body by then, as far as is known. */
    void await(BodyDecision decision) {
        decisions.await(decision);
    }

    /** Taken back before the body decided. */
    void withdraw() {
        if (!state.allows(BudgetState.DRAFT)) {
            throw new RuleViolation(BudgetRule.BUDGET_NOT_SUBMITTED, "There is no submission to withdraw");
        }
        state = BudgetState.DRAFT;
    }

    /**
     * A body rejected it: it can be mended. What was told as approved never can, be that a mistake: the difference would tell more than
     * either text. The decision is kept, and a next version is mended.
     */
    void reject(BodyDecision decision) {
        if (BudgetState.ONCE_APPROVED.contains(state)) {
            await(decision);
        } else {
            decisions.reject(decision);
            state = BudgetState.DRAFT;
        }
    }

    /** A body adopted it, be it anew; after a rejection that counts only once that turns out to be a mistake. */
    void approve(BodyDecision decision) {
        decisions.adopt(decision);
        if (!isRejected()) {
            state = BudgetState.APPROVED;
            lapsedOn = null;
        }
    }

    /**
     * A decision about it was recorded by mistake. Without another one that adopted it, its approval has lapsed; without another one
     * that rejected it, it stands where it stood before: it lies before the body, or is adopted by what was decided since.
     */
    void takeBack(UUID decisionId, LocalDate withdrawnOn) {
        boolean wasRejected = isRejected();
        decisions.takeBack(decisionId);
        if (wasRejected) {
            state = standing();
        } else if (!decisions.isAdopted()) {
            state = BudgetState.LAPSED;
            lapsedOn = withdrawnOn;
        }
    }

    private BudgetState standing() {
        if (isRejected()) {
            return BudgetState.DRAFT;
        }
        return decisions.isAdopted() ? BudgetState.APPROVED : BudgetState.SUBMITTED;
    }

    private boolean isRejected() {
        return decisions.isRejected();
    }

    boolean isDecidedBy(UUID decisionId) {
        return decisions.isBy(decisionId);
    }

    /** Whether a body of who acts for these decides on it. */
    boolean isDecidedOnBy(Representation representation) {
        return representation.organization().equals(organizationId)
                || representation.actsFor(organizationId, firstVersionId);
    }

    /** Whether a decision of that moment is about what it reads now: a draft was withdrawn or mended, or lay before no body. */
    boolean wasReadBy(BodyDecision decision) {
        return (state != BudgetState.DRAFT || isRejected()) && layBefore(decision);
    }

    /** Whether it lay there when the decision was recorded, and on the day of the meeting. */
    private boolean layBefore(BodyDecision decision) {
        return (submittedAt == null || !decision.recordedAt().isBefore(submittedAt))
                && (submittedOn == null || !decision.takenOn().isBefore(submittedOn));
    }

    /** Forgets a decision that it waited with; says whether it did. */
    boolean forget(UUID decisionId) {
        return decisions.forget(decisionId);
    }

    /** What bodies decided that changes nothing as it stands now, in the order of their days. */
    public List<BodyDecision> earlyDecisions() {
        return decisions.early();
    }

    /** What bodies decided that are none that decide on it, as is known now: what waits, what adopted it, what rejected it. */
    List<BodyDecision> decidedByOthers(Predicate<BodyDecision> isDecidedOn) {
        return decisions.all().filter(Predicate.not(isDecidedOn)).toList();
    }

    /** A later version took its place. */
    void giveWay() {
        state = BudgetState.REVISED;
    }

    /** Of all versions of a budget that are adopted the newest is in force; the others gave way, be it only until that one lapses. */
    static void settle(List<Budget> versions) {
        List<Budget> adopted = versions.stream()
                .filter(version -> version.adoption().isPresent())
                .sorted(Comparator.comparingInt(Budget::revision).reversed())
                .toList();
        adopted.stream().limit(1).forEach(newest -> newest.state = BudgetState.APPROVED);
        adopted.stream().skip(1).forEach(Budget::giveWay);
    }

    /** @throws RuleViolation {@code budgetFixed} from its submission on */
    void requireDraft() {
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED ->
                throw new RuleViolation(BudgetRule.BUDGET_FIXED, "Withdraw the submission before you change it");
            case APPROVED, REVISED, LAPSED ->
                throw new RuleViolation(BudgetRule.BUDGET_FIXED, "Revise the budget and change its next version");
        }
    }

    /** Those of its organization who handle or check money see it. */
    boolean visibleTo(Caller caller) {
        return seesBudgets(caller) && caller.belongsTo(organizationId);
    }

    /** Whether it was told that a body adopted it, be it that a later version took its place or that its approval lapsed. */
    boolean wasApproved() {
        return BudgetState.ONCE_APPROVED.contains(state);
    }

    /** Whether the caller sees the budgets of its own organization. */
    static boolean seesBudgets(Caller caller) {
        return caller.has(Role.FINANCE_OFFICER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
    }

    /** What the other features know of this budget. */
    BudgetScope scope() {
        return new BudgetScope(organizationId, period(), table());
    }

    public UUID organizationId() {
        return organizationId;
    }

    /** What a succession names of the budgets of an organization that was divided: all versions go together. */
    public UUID firstVersionId() {
        return firstVersionId;
    }

    public String reference() {
        return reference;
    }

    /** Which version, from 1. */
    public int revision() {
        return revision;
    }

    public LocalizedText title() {
        return title;
    }

    public Period period() {
        return new Period(periodStart, periodEnd);
    }

    /** Its lines and printed totals. */
    public BudgetTable table() {
        CoFinancingPrint print = coFinancing == null ? CoFinancingPrint.NONE : coFinancing;
        return new BudgetTable(lines, groups, income, printedTotal, printedIncomeTotal, print);
    }

    public @Nullable UUID planId() {
        return planId;
    }

    public BudgetState state() {
        return state;
    }

    /** The day on which it came before a body; null of a draft. */
    public @Nullable LocalDate submittedOn() {
        return state == BudgetState.DRAFT ? null : submittedOn;
    }

    /** The first decision that adopted it; empty before, once its approval lapsed, and while another one rejects it. */
    public Optional<BodyDecision> adoption() {
        return decisions.adoption();
    }

    /** When the last decision that adopted it was withdrawn; null unless its approval has lapsed. */
    public @Nullable LocalDate lapsedOn() {
        return lapsedOn;
    }
}
