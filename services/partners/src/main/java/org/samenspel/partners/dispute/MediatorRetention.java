package org.samenspel.partners.dispute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.partners.agreement.AgreementService;
import org.samenspel.privacy.Restrictions;
import org.samenspel.privacy.Traces;
import org.samenspel.retention.Retained;
import org.samenspel.web.persistence.Slice;

/**
 * Mediators whom parties proposed: without a name some time after the agreement is over, or the dispute about it if that is later. One that
 * is restricted keeps it for as long as that lasts.
 */
@ApplicationScoped
class MediatorRetention implements Retained {

    private final Disputes disputes;
    private final AgreementService agreements;
    private final Traces traces;
    private final Restrictions restrictions;

    MediatorRetention(Disputes disputes, AgreementService agreements, Traces traces, Restrictions restrictions) {
        this.disputes = disputes;
        this.agreements = agreements;
        this.traces = traces;
        this.restrictions = restrictions;
    }

    @Override
    public String category() {
        return DisputePeople.MEDIATOR;
    }

    @Override
    public List<UUID> lastNeededBefore(LocalDate day, Slice slice) {
        return disputes.ofAgreementsOverBefore(day, slice);
    }

    @Override
    public Map<UUID, Integer> forget(UUID id, LocalDate day) {
        return disputes.lockIfFree(Dispute.class, id)
                .filter(dispute -> isOver(dispute, day))
                .map(this::forget)
                .orElse(Map.of());
    }

    private boolean isOver(Dispute dispute, LocalDate day) {
        return dispute.steps().stream().allMatch(step -> step.day().isBefore(day))
                && agreements
                        .endedOn(dispute.agreementId())
                        .filter(last -> last.isBefore(day))
                        .isPresent();
    }

    /** Counted for who proposed them. */
    private Map<UUID, Integer> forget(Dispute dispute) {
        Set<UUID> restricted = restrictions.recordsOf(DisputePeople.MEDIATOR);
        List<Step> known = dispute.steps().stream()
                .filter(step -> step.namesMediator() && !restricted.contains(step.id()))
                .toList();
        if (!known.isEmpty()) {
            dispute.forgetMediatorsOf(known.stream().map(Step::id).collect(toSet()));
            traces.erase(dispute.id(), known.stream().map(Step::mediator), Stream.of());
            disputes.flush();
        }
        return known.stream().collect(groupingBy(Step::organizationId, summingInt(step -> 1)));
    }
}
