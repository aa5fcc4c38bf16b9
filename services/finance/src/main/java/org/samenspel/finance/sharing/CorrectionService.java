package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.agreement.AgreementScope;
import org.samenspel.finance.agreement.AgreementService;
import org.samenspel.values.rule.RuleViolation;

/**
 * Puts right what is proposed or settled when something else turns out to be true: a partner left earlier, or came, or used less.
 * What was accepted is never rewritten.
 */
@ApplicationScoped
@Transactional
public class CorrectionService {

    private static final Logger LOG = Logger.getLogger(CorrectionService.class);

    private final CostSharings sharings;
    private final Proposals proposals;
    private final AgreementService agreements;

    CorrectionService(CostSharings sharings, Proposals proposals, AgreementService agreements) {
        this.sharings = sharings;
        this.proposals = proposals;
        this.agreements = agreements;
    }

    /** Begins the correction of a settled cost sharing: a draft with the same content. */
    public CostSharing begin(CostSharing settled, String reason) {
        if (sharings.isCorrected(settled.id())) {
            throw new RuleViolation(
                    CostSharingRule.COST_SHARING_CORRECTED, "Correct, or finish, the correction that came after it");
        }
        CostSharing draft = settled.correct(reason);
        agreements.known(settled.content().agreementId()).ifPresent(agreement -> fit(draft, agreement));
        sharings.persistAndFlush(draft);
        LOG.infof("fact=costSharing.corrected costSharing=%s correction=%s", settled.id(), draft.id());
        return draft;
    }

    /** What the parties of an agreement share follows from when they were parties: told anew where that is different now. */
    public void follow(UUID agreementId) {
        Optional<AgreementScope> agreement = agreements.known(agreementId);
        agreement.ifPresent(known -> sharings.newestOf(agreementId).stream()
                .filter(sharing -> !PartyDays.of(sharing.content(), known).equals(sharing.partyDays()))
                .forEach(sharing -> follow(sharing, known)));
    }

    private void follow(CostSharing sharing, AgreementScope agreement) {
        switch (sharing.state()) {
            case DRAFT -> fit(sharing, agreement);
            case PROPOSED, CONTESTED -> {
                proposals.withdraw(sharing);
                proposeIfItFits(sharing, agreement);
            }
            case SETTLED -> correct(sharing, agreement);
        }
    }

    private void correct(CostSharing settled, AgreementScope agreement) {
        CostSharing draft = settled.correct(null);
        boolean fits = fit(draft, agreement);
        if (fits && !proposals.changesSomething(draft)) {
            return;
        }
        sharings.persistAndFlush(draft);
        LOG.infof("fact=costSharing.corrected costSharing=%s correction=%s", settled.id(), draft.id());
        if (fits) {
            proposals.propose(draft, agreement);
        }
    }

    private void proposeIfItFits(CostSharing draft, AgreementScope agreement) {
        if (fit(draft, agreement)) {
            proposals.propose(draft, agreement);
        }
    }

    /** What does not fit any more is a draft that the keeper mends. */
    private boolean fit(CostSharing draft, AgreementScope agreement) {
        RuleViolation broken = brokenBy(draft, agreement);
        if (broken != null) {
            LOG.infof(
                    "fact=costSharing.fitsNoMore costSharing=%s rule=%s",
                    draft.id(), broken.rule().code());
        }
        return broken == null;
    }

    private @Nullable RuleViolation brokenBy(CostSharing draft, AgreementScope agreement) {
        try {
            proposals.requireFits(draft, agreement);
            return null;
        } catch (RuleViolation violation) {
            return violation;
        }
    }
}
