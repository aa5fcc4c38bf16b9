package org.samenspel.finance.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.finance.funding.FundingSourceEvent.FundingSourceGranted;
import org.samenspel.finance.money.Euro;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.Money;
import org.samenspel.values.Period;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with funding sources and what proves own contributions, as far as they may. */
@ApplicationScoped
@Transactional
public class FundingSourceService {

    private final FundingSources sources;
    private final AllEvidence evidence;
    private final Directory directory;
    private final CurrentCaller caller;
    private final Outbox outbox;

    FundingSourceService(
            FundingSources sources, AllEvidence evidence, Directory directory, CurrentCaller caller, Outbox outbox) {
        this.sources = sources;
        this.evidence = evidence;
        this.directory = directory;
        this.caller = caller;
        this.outbox = outbox;
    }

    /** Those that the caller may see. */
    public Rows<FundingSource> list(@Nullable FundingKind kind, Slice slice) {
        return sources.visible(caller.get(), kind, slice);
    }

    /** @throws NotFound also when the caller may not know that the funding source exists */
    public FundingSource visible(UUID id) {
        return sources.visible(id, caller.get());
    }

    /** Adds a funding source of the caller's organization. */
    public FundingSource add(Function<UUID, FundingSource> sourceOf) {
        FundingSource source = sourceOf.apply(caller.get().organization());
        caller.get().requireActsFor(source.organizationId(), source.id());
        source.grant().grantorIds().forEach(grantor -> directory.requireKnown(grantor, "grantorIds"));
        sources.persistAndFlush(source);
        outbox.add(FundingSourceGranted.of(source, mixesWith(source)));
        return source;
    }

    /** The income of the years in which a funding source runs. */
    private List<IncomeMix> mixesWith(FundingSource source) {
        Set<UUID> organizations = caller.get().organizations();
        return source.years()
                .mapToObj(year -> IncomeMix.of(year, sources.runningIn(year, organizations)))
                .toList();
    }

    /** How much of the own contribution in a funding source is proven. */
    public Money proven(FundingSource source) {
        return evidence.proven(source.id());
    }

    /** What proves the own contribution in a funding source. */
    public Rows<Evidence> evidence(UUID sourceId, Slice slice) {
        return evidence.of(visible(sourceId).id(), slice);
    }

    /** @throws NotFound also when the caller may not know that the evidence exists */
    public Evidence evidence(UUID sourceId, UUID id) {
        visible(sourceId);
        return evidence.findByIdOptional(id)
                .filter(found -> found.fundingSourceId().equals(sourceId))
                .orElseThrow(() -> new NotFound("evidence", id));
    }

    /** A cost proves part of the own contribution. The funding source is locked: two costs at once can't prove more than is asked. */
    public Evidence prove(UUID sourceId, String cost, LocalDate incurredOn, Money amount) {
        FundingSource source = sources.own(sourceId, caller.get());
        source.requireWithin(incurredOn);
        source.requireOpen(amount, evidence.proven(sourceId));
        var added = new Evidence(caller.get().organization(), sourceId, cost, incurredOn, amount);
        evidence.persistAndFlush(added);
        return added;
    }

    /** What an organization pays itself in the funding sources that run within a period. */
    public List<OwnContribution> ownContributions(UUID organizationId, Period period) {
        return sources.within(organizationId, period).stream()
                .flatMap(source -> source.ownContribution().stream()
                        .map(amount -> new OwnContribution(
                                source.reference(),
                                amount,
                                source.computedOwnContribution().orElse(null),
                                source.grant().ownContributionPrintedPercentage())))
                .toList();
    }

    /** What an organization gets structurally in a period. */
    public Money structuralIncome(UUID organizationId, Period period) {
        return sources.within(organizationId, period).stream()
                .map(FundingSource::grant)
                .filter(grant -> grant.kind() == FundingKind.STRUCTURAL && grant.amount() != null)
                .map(Grant::amount)
                .collect(Euro.sum());
    }

    /** Where the income of a year comes from; nothing for who does not see the funding sources. */
    public IncomeMix incomeMix(int year) {
        Caller current = caller.get();
        boolean seen = FundingSource.seesFundingSources(current) && IncomeMix.counts(year);
        List<FundingSource> running = seen ? sources.runningIn(year, current.organizations()) : List.of();
        if (running.isEmpty()) {
            throw new NotFound("incomeMix", year);
        }
        return IncomeMix.of(year, running);
    }
}
