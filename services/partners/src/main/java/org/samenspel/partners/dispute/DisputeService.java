package org.samenspel.partners.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.AgreementService;
import org.samenspel.privacy.Restrictions;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Representation;
import org.samenspel.values.rule.NotAllowed;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** What the parties of an agreement do with their disputes. Nobody else sees them, who keeps the agreement neither. */
@ApplicationScoped
@Transactional
public class DisputeService {

    private static final Logger LOG = Logger.getLogger(DisputeService.class);

    private final Disputes disputes;
    private final AgreementService agreements;
    private final Restrictions restrictions;
    private final CurrentCaller caller;
    private final Clock clock;

    DisputeService(
            Disputes disputes,
            AgreementService agreements,
            Restrictions restrictions,
            CurrentCaller caller,
            Clock clock) {
        this.disputes = disputes;
        this.agreements = agreements;
        this.restrictions = restrictions;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those of an agreement that the caller's organization is party to, opened by a day and in its time; none for who only keeps it. */
    public List<Dispute> visible(UUID agreementId, @Nullable LocalDate asOf) {
        AgreementScope agreement = agreements.scope(agreementId);
        return agreement.parties().include(caller.get())
                ? disputes.of(agreementId).stream()
                        .filter(dispute -> !dispute.openedOn().isAfter(dayOf(dispute, asOf)))
                        .filter(dispute -> dispute.isSeenBy(caller.get(), agreements.readingOf(agreementId)))
                        .toList()
                : List.of();
    }

    public Dispute visible(UUID agreementId, UUID id, @Nullable LocalDate asOf) {
        return visible(agreementId, asOf).stream()
                .filter(dispute -> dispute.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("dispute", id));
    }

    /** As of when the caller reads the disputes of an agreement; one that it is in itself it may read as of a later day. */
    public LocalDate readingDay(UUID agreementId, @Nullable LocalDate asOf) {
        return agreements.readingDay(agreementId, asOf);
    }

    /** As of when the caller reads one: a party that left the agreement goes on reading those that it is in itself, no others. */
    public LocalDate dayOf(Dispute dispute, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return dispute.involves(caller.get()) ? day : agreements.readingDay(dispute.agreementId(), day);
    }

    /** A party opens one. */
    public Dispute open(UUID agreementId, Matter matter, Step opening) {
        AgreementScope agreement = partyTo(agreementId, opening.organizationId());
        var dispute = new Dispute(agreement, who(opening), matter, opening, LocalDate.now(clock));
        disputes.persistAndFlush(dispute);
        LOG.infof("fact=dispute.opened dispute=%s agreement=%s", dispute.id(), agreementId);
        return dispute;
    }

    /** A party in it does something about it. */
    public Dispute add(UUID agreementId, UUID id, Step step) {
        AgreementScope agreement = partyTo(agreementId, step.organizationId());
        Dispute dispute = disputes.oneToChange(agreementId, id);
        dispute.add(agreement, who(step), step, LocalDate.now(clock));
        disputes.flush();
        LOG.infof("fact=dispute.stepTaken dispute=%s kind=%s", id, step.kind());
        return dispute;
    }

    /** The dispute with a step that the caller's organization took, locked. */
    public Dispute ownToChange(UUID agreementId, UUID id, UUID stepId) {
        visible(agreementId, id, null);
        Dispute dispute = disputes.oneToChange(agreementId, id);
        Step step = dispute.steps().stream()
                .filter(one -> one.id().equals(stepId))
                .findFirst()
                .orElseThrow(() -> new NotFound("step", stepId));
        requireSpeaksFor(step.organizationId(), agreementId);
        return dispute;
    }

    /** @throws RuleViolation {@code personalDataRestricted} if the step proposes a mediator who is restricted */
    public void withdraw(Dispute dispute, UUID stepId, String reason) {
        restrictions.requireNoneIn(DisputePeople.MEDIATOR, stepId);
        dispute.withdraw(stepId, reason, LocalDate.now(clock));
        disputes.flush();
        LOG.infof("fact=dispute.stepWithdrawn dispute=%s", dispute.id());
    }

    /**
     * Each party speaks for itself: nobody records for another one in a dispute. Who is one is what is known today, also to whom the
     * others went on without and who reads the agreement as it was before.
     */
    private AgreementScope partyTo(UUID agreementId, UUID party) {
        if (!agreements.scope(agreementId).parties().include(caller.get())) {
            throw new NotAllowed("A dispute is between parties: who is none neither opens one nor takes a step in it");
        }
        requireSpeaksFor(party, agreementId);
        agreements.requireNotExcluded(party, agreementId);
        return agreements.scope(agreementId, LocalDate.now(clock));
    }

    private void requireSpeaksFor(UUID party, UUID agreementId) {
        if (!caller.get().actsFor(party, agreementId)) {
            throw new NotAllowed("Each party speaks for itself in a dispute, also to take back what it said");
        }
    }

    private Representation who(Step step) {
        return agreements.successions().on(step.day()).of(step.organizationId());
    }
}
