package org.samenspel.finance.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.finance.funding.FundingSourceEvent.FundingSourceChanged;
import org.samenspel.finance.funding.FundingSourceEvent.FundingSourceGranted;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.Period;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with funding sources, as far as they may, and what these bring in. */
@ApplicationScoped
@Transactional
public class FundingSourceService {

    private static final Logger LOG = Logger.getLogger(FundingSourceService.class);

    private final FundingSources sources;
    private final FundingSourceVersions versions;
    private final AllEvidence evidence;
    private final Directory directory;
    private final CurrentCaller caller;
    private final Outbox outbox;

    FundingSourceService(
            FundingSources sources,
            FundingSourceVersions versions,
            AllEvidence evidence,
            Directory directory,
            CurrentCaller caller,
            Outbox outbox) {
        this.sources = sources;
        this.versions = versions;
        this.evidence = evidence;
        this.directory = directory;
        this.caller = caller;
        this.outbox = outbox;
    }

    /** Those that the caller may see. */
    public Rows<FundingSource> list(@Nullable FundingKind kind, boolean withdrawn, Slice slice) {
        return sources.visible(caller.get(), kind, withdrawn, slice);
    }

    /** @throws NotFound also when the caller may not know that the funding source exists */
    public FundingSource visible(UUID id) {
        return sources.visible(id, caller.get());
    }

    /** Adds a funding source of the caller's organization. */
    public FundingSource add(Function<UUID, FundingSource> sourceOf) {
        FundingSource source = sourceOf.apply(caller.get().organization());
        caller.get().requireActsFor(source.organizationId(), source.id());
        requireKnownGrantors(source.grant());
        sources.persistAndFlush(source);
        versions.keep(source, null);
        outbox.add(FundingSourceGranted.of(source, mixesOf(source, source.years())));
        return source;
    }

    /** A funding source that the caller acts for, which nobody else changes until the transaction ends. */
    public FundingSource ownToChange(UUID id) {
        return sources.own(id, caller.get());
    }

    /** What is known now, and why; how it was stays in its versions, and what its years bring is told again. */
    public void change(FundingSource source, String reference, Grant grant, String reason) {
        source.requireCounts();
        requireKnownGrantors(grant);
        refuseEvidence(
                source,
                proof -> !grant.period().contains(proof.incurredOn()),
                FundingSourceRule.EVIDENCE_OUTSIDE_PERIOD);
        refuseEvidence(source, proof -> !grant.asksContribution(), FundingSourceRule.EVIDENCE_COUNTS);
        FundingSource.requireStillAsked(grant, evidence.proven(source.id()));
        IntStream before = source.years();
        source.become(reference, grant);
        sources.flush();
        versions.keep(source, reason);
        outbox.add(FundingSourceChanged.of(source, mixesOf(source, IntStream.concat(before, source.years()))));
        LOG.infof("fact=fundingSource.changed fundingSource=%s version=%d", source.id(), source.version());
    }

    /** It was recorded by mistake: it counts in no year any more, which is told. Its last version says who says so, and why. */
    public void withdraw(FundingSource mistake, String reason) {
        mistake.withdraw();
        refuseEvidence(mistake, proof -> true, FundingSourceRule.EVIDENCE_COUNTS);
        sources.flush();
        versions.keep(mistake, reason);
        outbox.add(FundingSourceChanged.of(mistake, mixesOf(mistake, mistake.years())));
        LOG.infof("fact=fundingSource.withdrawn fundingSource=%s", mistake.id());
    }

    /** How a funding source was and is, oldest first. */
    public Rows<FundingSourceVersion> versions(UUID sourceId, Slice slice) {
        return versions.of(visible(sourceId).id(), slice);
    }

    /** @throws NotFound also when the caller may not know that the version exists */
    public FundingSourceVersion version(UUID sourceId, UUID id) {
        visible(sourceId);
        return versions.findByIdOptional(id)
                .filter(found -> found.fundingSourceId().equals(sourceId))
                .orElseThrow(() -> new NotFound("version", id));
    }

    private void refuseEvidence(FundingSource source, Predicate<Evidence> refused, FundingSourceRule rule) {
        evidence.counting(source.id()).stream().filter(refused).findFirst().ifPresent(proof -> {
            throw new RuleViolation(rule, "Withdraw the evidence %s first".formatted(proof.id()));
        });
    }

    private void requireKnownGrantors(Grant grant) {
        List<Grantor> grantors = grant.grantors();
        for (int index = 0; index < grantors.size(); index++) {
            directory.requireKnown(
                    grantors.get(index).organizationId(), "grantors[%d].organizationId".formatted(index));
        }
    }

    /** The income of years in which a funding source runs or was said to run. */
    private List<IncomeMix> mixesOf(FundingSource source, IntStream years) {
        sources.tellAlone(source.organizationId());
        Set<UUID> organizations = caller.get().organizations();
        return years.distinct()
                .sorted()
                .mapToObj(year -> IncomeMix.of(year, sources.runningIn(Period.ofYear(year), organizations)))
                .toList();
    }

    /** What an organization pays itself within a period. */
    public List<OwnContribution> ownContributions(UUID organizationId, Period period) {
        return sources.runningIn(period, Set.of(organizationId)).stream()
                .flatMap(source -> source.ownContributionIn(period, evidence.counting(source.id())).stream())
                .toList();
    }

    /** How many funding sources of an organization ask an own contribution of which only a part lies in a period. */
    public int ownContributionsBeyond(UUID organizationId, Period period) {
        return Math.toIntExact(sources.runningIn(period, Set.of(organizationId)).stream()
                .filter(source -> source.asksContributionBeyond(period))
                .count());
    }

    /** What an organization gets within a period. */
    public Income income(UUID organizationId, Period period) {
        return Income.in(period, sources.runningIn(period, Set.of(organizationId)));
    }

    /** Where the income of a year comes from; nothing for who does not see the funding sources. */
    public IncomeMix incomeMix(int year) {
        Caller current = caller.get();
        boolean seen = FundingSource.seesFundingSources(current) && IncomeMix.counts(year);
        List<FundingSource> running =
                seen ? sources.runningIn(Period.ofYear(year), current.organizations()) : List.of();
        if (running.isEmpty()) {
            throw new NotFound("incomeMix", year).in("path", "year");
        }
        return IncomeMix.of(year, running);
    }
}
