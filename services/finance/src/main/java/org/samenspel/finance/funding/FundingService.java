package org.samenspel.finance.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.finance.money.Euro;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.Money;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** What callers do with fundings, as far as they may. */
@ApplicationScoped
@Transactional
public class FundingService {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Fundings fundings;
    private final Proofs proofs;
    private final CurrentCaller caller;

    FundingService(Fundings fundings, Proofs proofs, CurrentCaller caller) {
        this.fundings = fundings;
        this.proofs = proofs;
        this.caller = caller;
    }

    /** @throws NotFound also when the caller may not know that the funding exists */
    public Funding visible(UUID id) {
        return fundings.visible(id, caller.get());
    }

    public void add(Funding funding) {
        fundings.persistAndFlush(funding);
    }

    /** A cost proves part of the own share. The funding is locked: two costs at once can't prove more than is asked. */
    public Proof prove(UUID fundingId, String cost, LocalDate incurredOn, Money amount) {
        Funding funding = fundings.ownToChange(fundingId, caller.get());
        funding.requireWithin(incurredOn);
        Money asked = funding.ownShare()
                .orElseThrow(() -> new RuleViolation(FundingRule.NO_OWN_SHARE, "There is nothing to prove"));
        Money open = asked.minus(proofs.proven(fundingId));
        if (amount.compareTo(open) > 0) {
            throw new RuleViolation(FundingRule.FUNDING_OVER_PROVEN, "Only %s is left to prove".formatted(open));
        }
        var proof = new Proof(funding, cost, incurredOn, amount);
        proofs.persistAndFlush(proof);
        return proof;
    }

    /** Where the income of a year comes from; nothing for who does not see the fundings. */
    public IncomeMix incomeMix(int year) {
        Caller current = caller.get();
        boolean seen = Funding.seesFundings(current) && year >= FIRST_YEAR && year <= LAST_YEAR;
        List<Funding> running = seen ? fundings.runningIn(year, current.organization()) : List.of();
        if (running.isEmpty()) {
            throw new NotFound("incomeMix", year);
        }
        return new IncomeMix(
                year, income(running, FundingKind.STRUCTURAL, year), income(running, FundingKind.PROJECT, year), (int)
                        running.stream()
                                .filter(funding -> funding.grant().amount() == null)
                                .count());
    }

    private static Money income(List<Funding> running, FundingKind kind, int year) {
        return running.stream()
                .filter(funding -> funding.grant().kind() == kind)
                .map(funding -> funding.incomeOf(year))
                .collect(Euro.sum());
    }
}
