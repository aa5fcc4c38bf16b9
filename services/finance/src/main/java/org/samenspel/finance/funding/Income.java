package org.samenspel.finance.funding;

import java.util.List;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

/**
 * What comes in within a period: of each funding source the part of the days that it runs in it.
 *
 * @param project paid for projects
 * @param ownIncome earned by the organization itself
 * @param unknown how many funding sources have no known amount, and are not counted
 * @param unknownStructural how many of those are structural
 */
public record Income(Money structural, Money project, Money ownIncome, int unknown, int unknownStructural) {

    static Income in(Period period, List<FundingSource> running) {
        List<Grant> unknown = running.stream()
                .map(FundingSource::grant)
                .filter(grant -> grant.knownAmount().isEmpty())
                .toList();
        return new Income(
                sum(period, running, FundingKind.STRUCTURAL),
                sum(period, running, FundingKind.PROJECT),
                sum(period, running, FundingKind.OWN_INCOME),
                unknown.size(),
                Math.toIntExact(unknown.stream()
                        .filter(grant -> grant.kind() == FundingKind.STRUCTURAL)
                        .count()));
    }

    public Money of(FundingKind kind) {
        return switch (kind) {
            case STRUCTURAL -> structural;
            case PROJECT -> project;
            case OWN_INCOME -> ownIncome;
        };
    }

    public Money total() {
        return structural.plus(nonStructural());
    }

    /** What is paid for projects, and what the organization earns itself. */
    public Money nonStructural() {
        return project.plus(ownIncome);
    }

    /** How many funding sources of unknown amount are not structural. */
    int unknownNonStructural() {
        return unknown - unknownStructural;
    }

    private static Money sum(Period period, List<FundingSource> running, FundingKind kind) {
        return running.stream()
                .filter(source -> source.grant().kind() == kind)
                .map(source -> source.incomeIn(period))
                .collect(Euro.sum());
    }
}
