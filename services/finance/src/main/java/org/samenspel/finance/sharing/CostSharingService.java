package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.finance.agreement.AgreementScope;
import org.samenspel.finance.agreement.AgreementService;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with cost sharings, as far as they may. */
@ApplicationScoped
@Transactional
public class CostSharingService {

    private final CostSharings sharings;
    private final Statements statements;
    private final AgreementService agreements;
    private final Directory directory;
    private final CurrentCaller caller;
    private final Proposals proposals;

    CostSharingService(
            CostSharings sharings,
            Statements statements,
            AgreementService agreements,
            Directory directory,
            CurrentCaller caller,
            Proposals proposals) {
        this.sharings = sharings;
        this.statements = statements;
        this.agreements = agreements;
        this.directory = directory;
        this.caller = caller;
        this.proposals = proposals;
    }

    /** Those that the caller may see. */
    public Rows<CostSharing> list(CostSharingFilter filter, Slice slice) {
        return sharings.visible(caller.get(), filter, directory.unassignedOf(filter.unassignedOf()), slice);
    }

    /** Where the statements of a cost sharing stand. */
    public StatementCounts answers(CostSharing sharing) {
        return statements.counts(sharing.id());
    }

    /** Where the statements of each cost sharing stand. */
    public Map<UUID, StatementCounts> answers(List<CostSharing> sharings) {
        return statements.counts(sharings.stream().map(CostSharing::id).toList());
    }

    /** @throws NotFound also when the caller may not know that the cost sharing exists */
    public CostSharing visible(UUID id) {
        return sharings.visible(id, caller.get());
    }

    /** A cost sharing that the caller acts for, which nobody else changes until the transaction ends. */
    public CostSharing ownToChange(UUID id) {
        return sharings.own(id, caller.get());
    }

    /** A draft of the caller's organization. */
    public CostSharing begin(CostSharingContent content) {
        var draft = new CostSharing(caller.get().organization(), content);
        caller.get().requireActsFor(draft.organizationId(), draft.id());
        write(draft);
        sharings.persistAndFlush(draft);
        return draft;
    }

    public void replace(CostSharing draft, CostSharingContent content) {
        draft.replace(content);
        write(draft);
        sharings.flush();
    }

    private void write(CostSharing draft) {
        AgreementScope agreement = agreementOf(draft);
        proposals.requireFits(draft, agreement);
        draft.isWrittenKnowing(agreement);
    }

    /**
     * Gives each partner its statement.
     *
     * @param proposedOn since when it lies before them, if not from today
     */
    public void propose(CostSharing draft, @Nullable LocalDate proposedOn) {
        AgreementScope agreement = agreementOf(draft);
        draft.isWrittenKnowing(agreement);
        proposals.propose(draft, agreement, proposedOn);
    }

    /**
     * Takes a proposal back; its statements stay and count no more. Of one that is taken back already a day that is said puts that right.
     *
     * @param takenBackOn since when, if not from today
     */
    public void withdraw(CostSharing proposed, @Nullable LocalDate takenBackOn) {
        proposals.withdraw(proposed, takenBackOn);
    }

    /** An agreement that is unknown, and one of another keeper, are answered alike. */
    private AgreementScope agreementOf(CostSharing draft) {
        UUID agreementId = draft.content().agreementId();
        return agreements
                .keptBy(caller.get(), agreementId)
                .orElseThrow(() -> new InvalidInput(Issue.referenceNotFound("agreementId", agreementId)));
    }
}
