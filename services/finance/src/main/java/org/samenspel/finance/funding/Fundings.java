package org.samenspel.finance.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Euro;
import org.samenspel.security.Caller;
import org.samenspel.security.Organization;
import org.samenspel.values.Money;
import org.samenspel.values.Period;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All fundings. */
@ApplicationScoped
public class Fundings implements PanacheRepositoryBase<Funding, UUID> {

    private static final String VISIBLE =
            ":seesFundings = true and organizationScheme = :scheme and organizationCode = :code";

    /** @throws NotFound also when the caller may not know that the funding exists */
    public Funding visible(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(funding -> funding.visibleTo(caller))
                .orElseThrow(() -> new NotFound("funding", id));
    }

    /** A funding of the caller's own organization, which nobody else changes until the transaction ends. */
    public Funding ownToChange(UUID id, Caller caller) {
        Funding funding = visible(id, caller);
        getEntityManager().refresh(funding, LockModeType.PESSIMISTIC_WRITE);
        return funding;
    }

    /** Oldest first. */
    public List<Funding> visible(Caller caller, @Nullable FundingKind kind, @Nullable UUID after, int limit) {
        Condition condition = condition(caller, kind).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countVisible(Caller caller, @Nullable FundingKind kind) {
        Condition condition = condition(caller, kind);
        return count(condition.text(), condition.parameters());
    }

    /** What an organization pays itself in the fundings that run within a period. */
    public List<OwnShare> ownShares(Organization organization, Period period) {
        return within(organization, period).stream()
                .flatMap(funding -> funding.ownShare().stream()
                        .map(share -> new OwnShare(
                                funding.reference(),
                                share,
                                funding.computedOwnShare().orElse(null),
                                funding.grant().ownSharePrintedPercentage())))
                .toList();
    }

    /** What an organization gets structurally in a period. */
    public Money structuralIncome(Organization organization, Period period) {
        return within(organization, period).stream()
                .map(Funding::grant)
                .filter(grant -> grant.kind() == FundingKind.STRUCTURAL && grant.amount() != null)
                .map(Grant::amount)
                .collect(Euro.sum());
    }

    /** Those that bring income in a year. */
    List<Funding> runningIn(int year, Organization organization) {
        Period whole = Period.ofYear(year);
        return of(organization).stream()
                .filter(funding -> funding.period().overlaps(whole))
                .toList();
    }

    private List<Funding> within(Organization organization, Period period) {
        return of(organization).stream()
                .filter(funding -> period.contains(funding.period()))
                .toList();
    }

    private List<Funding> of(Organization organization) {
        return list(
                "organizationScheme = ?1 and organizationCode = ?2 order by id",
                organization.scheme(),
                organization.code());
    }

    private static Condition condition(Caller caller, @Nullable FundingKind kind) {
        return Condition.where(VISIBLE, Funding.seesFundings(caller))
                .with("scheme", caller.organization().scheme())
                .with("code", caller.organization().code())
                .and("kind = :kind", kind);
    }
}
