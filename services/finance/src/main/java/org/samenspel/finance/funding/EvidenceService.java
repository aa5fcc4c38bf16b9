package org.samenspel.finance.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.Money;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with what proves own contributions, as far as they may. */
@ApplicationScoped
@Transactional
public class EvidenceService {

    private static final Logger LOG = Logger.getLogger(EvidenceService.class);

    private final FundingSources sources;
    private final AllEvidence evidence;
    private final CurrentCaller caller;
    private final Clock clock;

    EvidenceService(FundingSources sources, AllEvidence evidence, CurrentCaller caller, Clock clock) {
        this.sources = sources;
        this.evidence = evidence;
        this.caller = caller;
        this.clock = clock;
    }

    /** How much of the own contribution in a funding source is proven. */
    public Money proven(FundingSource source) {
        return evidence.proven(source.id());
    }

    /** What proves the own contribution in a funding source, what was withdrawn too. */
    public Rows<Evidence> list(UUID sourceId, Slice slice) {
        return evidence.of(sources.visible(sourceId, caller.get()).id(), slice);
    }

    /** @throws NotFound also when the caller may not know that the evidence exists */
    public Evidence visible(UUID sourceId, UUID id) {
        sources.visible(sourceId, caller.get());
        return evidence.findByIdOptional(id)
                .filter(found -> found.fundingSourceId().equals(sourceId))
                .orElseThrow(() -> new NotFound("evidence", id));
    }

    /** A cost proves part of the own contribution. The funding source is locked: two costs at once can't prove more than is asked. */
    public Evidence prove(UUID sourceId, String cost, LocalDate incurredOn, Money amount) {
        FundingSource source = sources.own(sourceId, caller.get());
        source.requireCounts();
        source.requireWithin(incurredOn);
        source.requireOpen(amount, evidence.proven(sourceId));
        var added = new Evidence(caller.get().organization(), sourceId, cost, incurredOn, amount);
        evidence.persistAndFlush(added);
        return added;
    }

    /** Evidence of a funding source that the caller acts for, which nobody else changes until the transaction ends. */
    public Evidence ownToChange(UUID sourceId, UUID id) {
        sources.own(sourceId, caller.get());
        return evidence.lock(sourceId, id).orElseThrow(() -> new NotFound("evidence", id));
    }

    /** Something recorded by mistake proves nothing any more. */
    public void withdraw(Evidence mistake, String reason) {
        mistake.withdraw(caller.get(), LocalDate.now(clock), reason);
        evidence.flush();
        LOG.infof("fact=evidence.withdrawn evidence=%s", mistake.id());
    }
}
