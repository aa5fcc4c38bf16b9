package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
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
    private final Directory directory;
    private final Clock clock;

    CorrectionService(
            CostSharings sharings, Proposals proposals, AgreementService agreements, Directory directory, Clock clock) {
        this.sharings = sharings;
        this.proposals = proposals;
        this.agreements = agreements;
        this.directory = directory;
        this.clock = clock;
    }

    /** Begins the correction of a settled cost sharing: a draft with the same content. */
    public CostSharing begin(CostSharing settled, String reason) {
        if (sharings.isCorrected(settled.id())) {
            throw new RuleViolation(
                    CostSharingRule.COST_SHARING_CORRECTED, "Correct, or finish, the correction that came after it");
        }
        CostSharing draft = settled.correct(reason);
        agreements.known(settled.content().agreementId()).ifPresent(agreement -> {
            fit(draft, agreement);
            draft.isWrittenKnowing(agreement);
        });
        sharings.persistAndFlush(draft);
        LOG.infof("fact=costSharing.corrected costSharing=%s correction=%s", settled.id(), draft.id());
        return draft;
    }

    /** What is otherwise in the agreement of each than when it was written; of one that was corrected, the correction says it. */
    public Map<UUID, List<Oddity>> oddities(List<CostSharing> found) {
        Set<UUID> corrected =
                sharings.correctedOf(found.stream().map(CostSharing::id).toList());
        return found.stream()
                .filter(sharing -> !corrected.contains(sharing.id()))
                .collect(Collectors.toMap(CostSharing::id, this::oddities));
    }

    private List<Oddity> oddities(CostSharing sharing) {
        return agreements
                .known(sharing.content().agreementId())
                .map(agreement ->
                        sharing.oddities(agreement, directory.successions().on(LocalDate.now(clock))::current))
                .orElse(List.of());
    }

    /** What the parties of an agreement share follows from when they were parties: told anew where that is different now. */
    public void follow(UUID agreementId) {
        Optional<AgreementScope> agreement = agreements.known(agreementId);
        agreement.ifPresent(
                known -> sharings.newestOf(agreementId).stream().forEach(sharing -> follow(sharing, known)));
    }

    /** The same of one that was settled by mistake and lies before its partners again. */
    void follow(CostSharing reopened) {
        agreements.known(reopened.content().agreementId()).ifPresent(agreement -> follow(reopened, agreement));
    }

    /**
     * Discards a draft of which no partner ever got a statement. A correction stood before the one that follows from the agreement:
     * if there is one, it is proposed.
     */
    public void discard(CostSharing draft) {
        draft.requireDraft();
        draft.requireWithoutStatements();
        sharings.delete(draft);
        sharings.flush();
        UUID settled = draft.corrects();
        if (settled != null) {
            sharings.lock(settled).ifPresent(this::resume);
        }
    }

    private void resume(CostSharing settled) {
        agreements.known(settled.content().agreementId()).ifPresent(agreement -> resume(settled, agreement));
    }

    private void resume(CostSharing settled, AgreementScope agreement) {
        boolean differs = !PartyDays.of(settled.content(), agreement).equals(settled.partyDays());
        if (differs && brokenBy(settled.correct(null), agreement) == null) {
            followDays(settled, agreement);
        }
    }

    private void follow(CostSharing sharing, AgreementScope agreement) {
        if (!agreement.signed() && sharing.isProposed()) {
            proposals.withdrawByItself(sharing);
        }
        if (waits(sharing) || !PartyDays.of(sharing.content(), agreement).equals(sharing.partyDays())) {
            followDays(sharing, agreement);
        }
    }

    /** Under an agreement that lacks a signature nothing is proposed; what is settled waits until it is known what becomes of it. */
    private void followDays(CostSharing sharing, AgreementScope agreement) {
        switch (sharing.state()) {
            case DRAFT -> {
                if (fit(sharing, agreement) && waits(sharing)) {
                    proposeIfItSaysSomething(sharing, agreement);
                }
            }
            case PROPOSED, CONTESTED -> {
                proposals.withdrawByItself(sharing);
                if (fit(sharing, agreement)) {
                    proposeIfItSaysSomething(sharing, agreement);
                }
            }
            case SETTLED -> {
                if (agreement.signed()) {
                    correct(sharing, agreement);
                }
            }
        }
    }

    private boolean waits(CostSharing sharing) {
        UUID corrected = sharing.corrects();
        return sharing.waits(corrected == null ? null : sharings.findById(corrected));
    }

    private void correct(CostSharing settled, AgreementScope agreement) {
        CostSharing draft = settled.correct(null);
        boolean fits = fit(draft, agreement);
        if (fits && !proposals.changesSomething(draft)) {
            settled.followed(agreement);
            return;
        }
        sharings.persistAndFlush(draft);
        LOG.infof("fact=costSharing.corrected costSharing=%s correction=%s", settled.id(), draft.id());
        if (fits) {
            proposals.proposeByItself(draft, agreement);
        }
    }

    /**
     * A correction of what turned out to be a mistake says nothing any more: it stays a draft, until the days are others again, or goes if
     * nobody ever got a statement of it.
     */
    private void proposeIfItSaysSomething(CostSharing draft, AgreementScope agreement) {
        if (!agreement.signed()) {
            return;
        }
        if (proposals.changesSomething(draft)) {
            proposals.proposeByItself(draft, agreement);
        } else if (draft.round() == 0) {
            sharings.delete(draft);
            LOG.infof("fact=costSharing.discarded costSharing=%s", draft.id());
        }
    }

    /** What does not fit any more is a draft that the keeper mends, and that says what is otherwise. */
    private boolean fit(CostSharing draft, AgreementScope agreement) {
        RuleViolation broken = brokenBy(draft, agreement);
        if (broken == null) {
            draft.followed(agreement);
        } else {
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
