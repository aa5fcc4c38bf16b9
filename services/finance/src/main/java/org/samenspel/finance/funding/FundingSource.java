package org.samenspel.finance.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Euro;
import org.samenspel.finance.money.Fraction;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.Money;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * What a grantor pays an organization: structural, or for a project; or what the organization earns itself. It is recorded as it
 * becomes known, and changed with a reason; every version stays readable. The agreement may ask that the organization pays a share of
 * the cost itself; costs prove that it did.
 */
@Entity
@DynamicUpdate
public class FundingSource extends VersionedAggregate {

    private UUID organizationId;
    private String reference;

    @Enumerated(EnumType.STRING)
    private FundingKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Grantor> grantors;

    @Nullable
    private String printedGrantor;

    private LocalDate periodStart;
    private LocalDate periodEnd;

    @Nullable
    private Money amount;

    @Nullable
    private BigDecimal refundCapRate;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    private ContributionTerms ownContributionTerms;

    @Nullable
    private Money ownContribution;

    @Nullable
    private Integer ownContributionPrintedPercentage;

    private boolean withdrawn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FundingSource() {}

    /** @param reference the organization's own name for it */
    @SuppressWarnings("NullAway.Init")
    public FundingSource(UUID organizationId, String reference, Grant grant) {
        super(Ids.next());
        this.organizationId = organizationId;
        become(reference, grant);
    }

    /** Is this from now on; how it was stays in its {@linkplain FundingSourceVersion versions}. */
    final void become(String reference, Grant grant) {
        this.reference = reference;
        kind = grant.kind();
        grantors = grant.grantors();
        printedGrantor = grant.printedGrantor();
        periodStart = grant.period().start();
        periodEnd = Objects.requireNonNull(grant.period().end(), "a funding source has a last day");
        amount = grant.amount();
        refundCapRate = grant.refundCapRate();
        ownContributionTerms = grant.terms();
        ownContribution = grant.ownContribution();
        ownContributionPrintedPercentage = grant.ownContributionPrintedPercentage();
    }

    /** Recorded by mistake: from now on it brings nothing, asks nothing and never changes; its last version says why. */
    final void withdraw() {
        requireCounts();
        withdrawn = true;
    }

    /** What was recorded by mistake never changes any more. */
    final void requireCounts() {
        if (withdrawn) {
            throw new RuleViolation(FundingSourceRule.FUNDING_SOURCE_WITHDRAWN, "It brings nothing any more");
        }
    }

    /**
     * What it brings within a period: its amount by days, nothing as long as that is not known. Rounded by what it brought since its
     * first day, so that periods that follow each other always add up to the whole.
     */
    Money incomeIn(Period period) {
        return grant().knownAmount().map(all -> partOf(all, period)).orElse(Euro.ZERO);
    }

    /**
     * What of the own contribution lies within a period, by days as its income; while it is not known how much is asked, what is proven by
     * costs of the period, at least. Empty when nothing is asked, or nothing known.
     *
     * @param evidence what counts of it
     */
    Optional<OwnContribution> ownContributionIn(Period period, List<Evidence> evidence) {
        Money proven = sum(evidence.stream().filter(proof -> period.contains(proof.incurredOn())));
        return OwnContribution.of(reference, grant(), sum(evidence.stream()))
                .map(whole -> period.contains(period()) ? whole : whole.part(amount -> partOf(amount, period)))
                .or(() -> OwnContribution.proven(reference, proven));
    }

    private static Money sum(Stream<Evidence> evidence) {
        return evidence.map(Evidence::amount).collect(Euro.sum());
    }

    /** Whether it asks an own contribution of which a part lies outside a period in which it runs. */
    boolean asksContributionBeyond(Period period) {
        return grant().asksContribution() && period().overlaps(period) && !period.contains(period());
    }

    private Money partOf(Money all, Period period) {
        LocalDate last = period.end() == null ? periodEnd : period.end();
        return partUntil(all, last).minus(partUntil(all, period.start().minusDays(1)));
    }

    private Money partUntil(Money all, LocalDate day) {
        long whole = period().days();
        long passed = Math.clamp(ChronoUnit.DAYS.between(periodStart, day) + 1, 0, whole);
        return Euro.rounded(
                Fraction.of(all.value()).times(Fraction.of(passed)).dividedBy(Fraction.of(whole)),
                RoundingMode.HALF_UP);
    }

    /** Those in which it brings income. */
    IntStream years() {
        return IntStream.rangeClosed(periodStart.getYear(), periodEnd.getYear());
    }

    /** A cost can prove the own contribution in this funding source only if it was made while it ran. */
    void requireWithin(LocalDate incurredOn) {
        if (!period().contains(incurredOn)) {
            throw FundingSourceRule.COST_OUTSIDE_FUNDING_SOURCE.brokenBy(
                    "incurredOn", "The funding source runs from %s to %s".formatted(periodStart, periodEnd));
        }
    }

    /** Costs prove the own contribution together, and not more than the most that is asked, once that is known. */
    void requireOpen(Money cost, Money proven) {
        if (!grant().asksContribution()) {
            throw new RuleViolation(FundingSourceRule.NO_OWN_CONTRIBUTION, "There is nothing to prove");
        }
        grant().mostContribution()
                .map(most -> most.minus(proven))
                .filter(open -> cost.compareTo(open) > 0)
                .ifPresent(open -> {
                    throw new RuleViolation(
                            FundingSourceRule.OWN_CONTRIBUTION_OVER_PROVEN, "Only %s is left to prove".formatted(open));
                });
    }

    /** What is proven stays asked: terms that ask less, at most, are refused until evidence is withdrawn. */
    static void requireStillAsked(Grant next, Money proven) {
        next.mostContribution().filter(asked -> asked.compareTo(proven) < 0).ifPresent(asked -> {
            throw new RuleViolation(
                    FundingSourceRule.OWN_CONTRIBUTION_OVER_PROVEN,
                    "Only %s would be asked, and %s is proven: withdraw evidence first".formatted(asked, proven));
        });
    }

    boolean visibleTo(Caller caller) {
        return seesFundingSources(caller) && caller.belongsTo(organizationId);
    }

    /** Whether the caller sees the funding sources of its own organization. */
    static boolean seesFundingSources(Caller caller) {
        return caller.has(Role.FINANCE_OFFICER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
    }

    public UUID organizationId() {
        return organizationId;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public String reference() {
        return reference;
    }

    public Period period() {
        return new Period(periodStart, periodEnd);
    }

    /** What was granted, as the source prints it. */
    public Grant grant() {
        return new Grant(
                kind,
                grantors,
                printedGrantor,
                period(),
                amount,
                refundCapRate,
                ownContributionTerms,
                ownContribution,
                ownContributionPrintedPercentage);
    }
}
