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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Euro;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.Money;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * What a grantor pays an organization: structural, or for a project. The agreement may ask that the organization pays a share of
 * the cost itself; costs prove that it did.
 */
@Entity
public class FundingSource extends VersionedAggregate {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private UUID organizationId;
    private String reference;

    @Enumerated(EnumType.STRING)
    private FundingKind kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> grantorIds;

    @Nullable
    private String printedGrantor;

    private LocalDate periodStart;
    private LocalDate periodEnd;

    @Nullable
    private Money amount;

    @Nullable
    private BigDecimal ownContributionRate;

    @Nullable
    private Money ownContribution;

    @Nullable
    private Integer ownContributionPrintedPercentage;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FundingSource() {}

    /** @param reference the organization's own name for it */
    public FundingSource(UUID organizationId, String reference, Grant grant) {
        super(Ids.next());
        this.organizationId = organizationId;
        this.reference = reference;
        this.kind = grant.kind();
        this.grantorIds = grant.grantorIds();
        this.printedGrantor = grant.printedGrantor();
        this.periodStart = grant.period().start();
        this.periodEnd = Objects.requireNonNull(grant.period().end(), "a funding source has a last day");
        this.amount = grant.amount();
        this.ownContributionRate = grant.ownContributionRate();
        this.ownContribution = grant.ownContribution();
        this.ownContributionPrintedPercentage = grant.ownContributionPrintedPercentage();
        if (kind == FundingKind.STRUCTURAL && (ownContributionRate != null || ownContribution != null)) {
            throw new RuleViolation(
                    FundingSourceRule.STRUCTURAL_WITHOUT_OWN_CONTRIBUTION, "Only a project asks a share of its cost");
        }
    }

    /** What the organization pays itself: as printed, else as computed; empty when nothing is asked, or nothing known. */
    public Optional<Money> ownContribution() {
        return Optional.ofNullable(ownContribution).or(this::computedOwnContribution);
    }

    /**
     * The own contribution that follows from the rate: amount × rate / (100 − rate), rounded up to the cent, since the grantor pays at
     * most its own part.
     */
    public Optional<Money> computedOwnContribution() {
        if (amount == null || ownContributionRate == null) {
            return Optional.empty();
        }
        BigDecimal share = amount.value()
                .multiply(ownContributionRate)
                .divide(HUNDRED.subtract(ownContributionRate), 2, RoundingMode.UP);
        return Optional.of(new Money(share, amount.currency()));
    }

    /** What it brings in a year: its amount by days, exact over all its years. */
    public Money incomeOf(int year) {
        if (amount == null) {
            return Euro.ZERO;
        }
        int first = periodStart.getYear();
        List<BigDecimal> days = IntStream.rangeClosed(first, periodEnd.getYear())
                .mapToObj(this::daysIn)
                .toList();
        boolean runs = first <= year && year <= periodEnd.getYear();
        return runs ? amount.split(days).get(year - first) : Euro.ZERO;
    }

    /** Those in which it brings income. */
    IntStream years() {
        return IntStream.rangeClosed(periodStart.getYear(), periodEnd.getYear());
    }

    private BigDecimal daysIn(int year) {
        Period whole = Period.ofYear(year);
        LocalDate from = periodStart.isAfter(whole.start()) ? periodStart : whole.start();
        LocalDate lastOfYear = LocalDate.of(year, 12, 31);
        LocalDate to = periodEnd.isBefore(lastOfYear) ? periodEnd : lastOfYear;
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** A cost can prove the own contribution in this funding source only if it was made while it ran. */
    void requireWithin(LocalDate incurredOn) {
        if (!period().contains(incurredOn)) {
            throw new RuleViolation(
                    FundingSourceRule.COST_OUTSIDE_FUNDING_SOURCE,
                    "The funding source runs from %s to %s".formatted(periodStart, periodEnd));
        }
    }

    /** Costs prove the own contribution together, and not more than that. */
    void requireOpen(Money cost, Money proven) {
        Money asked = ownContribution()
                .orElseThrow(
                        () -> new RuleViolation(FundingSourceRule.NO_OWN_CONTRIBUTION, "There is nothing to prove"));
        Money open = asked.minus(proven);
        if (cost.compareTo(open) > 0) {
            throw new RuleViolation(
                    FundingSourceRule.OWN_CONTRIBUTION_OVER_PROVEN, "Only %s is left to prove".formatted(open));
        }
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
                grantorIds,
                printedGrantor,
                period(),
                amount,
                ownContributionRate,
                ownContribution,
                ownContributionPrintedPercentage);
    }
}
