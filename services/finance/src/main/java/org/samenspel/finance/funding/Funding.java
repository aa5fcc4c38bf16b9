package org.samenspel.finance.funding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Euro;
import org.samenspel.security.Caller;
import org.samenspel.security.Organization;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.Money;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

/**
 * What a grantor pays an organization: structural, or for a project. The agreement may ask that the organization pays a share of
 * the cost itself; costs prove that it did.
 */
@Entity
public class Funding {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Id
    private UUID id;

    @Version
    private long version;

    private String organizationScheme;
    private String organizationCode;
    private String reference;

    @Enumerated(EnumType.STRING)
    private FundingKind kind;

    private String grantor;
    private LocalDate periodStart;
    private LocalDate periodEnd;

    @Nullable
    private Money amount;

    @Nullable
    private BigDecimal ownShareRate;

    @Nullable
    private Money ownShare;

    @Nullable
    private Integer ownSharePrintedPercentage;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Funding() {}

    /** @param reference the organization's own name for it */
    public Funding(Organization organization, String reference, Grant grant) {
        this.id = Ids.next();
        this.organizationScheme = organization.scheme();
        this.organizationCode = organization.code();
        this.reference = reference;
        this.kind = grant.kind();
        this.grantor = grant.grantor();
        this.periodStart = grant.period().start();
        this.periodEnd = Objects.requireNonNull(grant.period().end(), "a funding has a last day");
        this.amount = grant.amount();
        this.ownShareRate = grant.ownShareRate();
        this.ownShare = grant.ownShare();
        this.ownSharePrintedPercentage = grant.ownSharePrintedPercentage();
        if (kind == FundingKind.STRUCTURAL && (ownShareRate != null || ownShare != null)) {
            throw new RuleViolation(
                    FundingRule.STRUCTURAL_WITHOUT_OWN_SHARE, "Only a project asks a share of its cost");
        }
    }

    /** What the organization pays itself: as printed, else as computed; empty when nothing is asked, or nothing known. */
    public Optional<Money> ownShare() {
        return Optional.ofNullable(ownShare).or(this::computedOwnShare);
    }

    /**
     * The own share that follows from the rate: amount × rate / (100 − rate), rounded up to the cent, since the grantor pays at
     * most its own part.
     */
    public Optional<Money> computedOwnShare() {
        if (amount == null || ownShareRate == null) {
            return Optional.empty();
        }
        BigDecimal share =
                amount.value().multiply(ownShareRate).divide(HUNDRED.subtract(ownShareRate), 2, RoundingMode.UP);
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

    private BigDecimal daysIn(int year) {
        Period whole = Period.ofYear(year);
        LocalDate from = periodStart.isAfter(whole.start()) ? periodStart : whole.start();
        LocalDate lastOfYear = LocalDate.of(year, 12, 31);
        LocalDate to = periodEnd.isBefore(lastOfYear) ? periodEnd : lastOfYear;
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** A cost can prove this funding only if it was made while it ran. */
    void requireWithin(LocalDate incurredOn) {
        if (!period().contains(incurredOn)) {
            throw new RuleViolation(
                    FundingRule.COST_OUTSIDE_FUNDING,
                    "The funding runs from %s to %s".formatted(periodStart, periodEnd));
        }
    }

    boolean visibleTo(Caller caller) {
        return seesFundings(caller) && caller.organization().equals(organization());
    }

    /** Whether the caller sees the fundings of its own organization. */
    static boolean seesFundings(Caller caller) {
        return caller.has(Role.FINANCE_OFFICER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Organization organization() {
        return new Organization(organizationScheme, organizationCode);
    }

    public String reference() {
        return reference;
    }

    public Period period() {
        return new Period(periodStart, periodEnd);
    }

    /** What was granted, as the source prints it. */
    public Grant grant() {
        return new Grant(kind, grantor, period(), amount, ownShareRate, ownShare, ownSharePrintedPercentage);
    }
}
