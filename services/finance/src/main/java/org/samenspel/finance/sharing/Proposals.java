package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.finance.agreement.AgreementScope;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.RuleViolation;

/** Lays cost sharings before their partners: whether they fit the agreement, and the statement of each partner. */
@ApplicationScoped
class Proposals {

    private static final Logger LOG = Logger.getLogger(Proposals.class);

    private final CostSharings sharings;
    private final Statements statements;
    private final Directory directory;
    private final Clock clock;

    Proposals(CostSharings sharings, Statements statements, Directory directory, Clock clock) {
        this.sharings = sharings;
        this.statements = statements;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A draft shares by the days that the agreement gives now, also when it breaks a rule and is only to be mended. In a correction one
     * that had a statement may have no days left.
     */
    void requireFits(CostSharing draft, AgreementScope agreement) {
        CostSharingContent content = draft.content();
        PartnerRules.requireEachOnce(content.shares(), directory.successions().on(LocalDate.now(clock))::current);
        PartyDays days = PartyDays.of(content, agreement);
        if (!days.parts(content.shares()).isEmpty()) {
            draft.fit(days);
        }
        AgreementRules.check(agreement, content);
        Set<UUID> before = acceptedBefore(draft).keySet();
        List<PartnerShare> newcomers = content.shares().stream()
                .filter(share -> !before.contains(share.partnerId()))
                .toList();
        AgreementRules.requireTime(days, newcomers);
        AgreementRules.check(days, content.shares());
        draft.outcome();
    }

    /**
     * Gives each partner its statement; of a correction, those for whom it changes something.
     *
     * @param proposedOn since when it lies before them, if not from today
     */
    void propose(CostSharing draft, AgreementScope agreement, @Nullable LocalDate proposedOn) {
        draft.requireDraft();
        if (proposedOn != null) {
            daysOf(draft, agreement).require(proposedOn);
        }
        propose(draft, agreement, proposedOn == null ? LocalDate.now(clock) : proposedOn, CorrectionCause.KEEPER);
    }

    /** The same today, by itself: a partner turned out to be a party on other days. */
    void proposeByItself(CostSharing draft, AgreementScope agreement) {
        propose(draft, agreement, LocalDate.now(clock), CorrectionCause.PARTY_DAYS);
    }

    private void propose(CostSharing draft, AgreementScope agreement, LocalDate day, CorrectionCause cause) {
        requireFits(draft, agreement);
        if (!agreement.signed()) {
            throw new RuleViolation(
                    CostSharingRule.AGREEMENT_NOT_SIGNED, "Propose it when the last party has signed the agreement");
        }
        draft.propose(cause);
        List<Statement> made = statementsOf(draft, day);
        if (made.isEmpty()) {
            throw new RuleViolation(
                    CostSharingRule.CORRECTION_CHANGES_NOTHING, "Discard the draft, or correct what each brought in");
        }
        statements.persist(made);
        sharings.flush();
        LOG.infof("fact=costSharing.proposed costSharing=%s round=%d", draft.id(), draft.round());
    }

    private ProposalDays daysOf(CostSharing draft, AgreementScope agreement) {
        UUID corrected = draft.corrects();
        LocalDate settledOn =
                corrected == null ? null : sharings.findById(corrected).settledOn();
        return new ProposalDays(agreement.signedOn(), settledOn, draft.takenBackOn(), LocalDate.now(clock));
    }

    /**
     * Takes a proposal back; its statements stay and count no more. Of one that is taken back already a day that is said puts that right.
     *
     * @param takenBackOn since when, if not from today
     * @throws InvalidInput if it can't have been that day
     */
    void withdraw(CostSharing proposed, @Nullable LocalDate takenBackOn) {
        LocalDate today = LocalDate.now(clock);
        List<Statement> round = statements.ofRound(proposed.id(), proposed.round());
        if (takenBackOn == null) {
            proposed.withdraw(today);
        } else {
            takeBack(proposed, takenBackOn);
            RoundDays.of(round, today).require(takenBackOn);
        }
        withdrawn(proposed, round);
    }

    /** The same today, by itself: a partner turned out to be a party on other days, or a signature is missing. */
    void withdrawByItself(CostSharing proposed) {
        proposed.withdrawByItself(LocalDate.now(clock));
        withdrawn(proposed, statements.ofRound(proposed.id(), proposed.round()));
    }

    private void withdrawn(CostSharing proposed, List<Statement> round) {
        round.forEach(Statement::withdraw);
        sharings.flush();
        LOG.infof("fact=costSharing.withdrawn costSharing=%s round=%d", proposed.id(), proposed.round());
    }

    private static void takeBack(CostSharing proposed, LocalDate day) {
        if (proposed.isTakenBack()) {
            proposed.isTakenBackSince(day);
        } else {
            proposed.withdraw(day);
        }
    }

    /** Whether a draft would say anything else to a partner than what it accepted. */
    boolean changesSomething(CostSharing draft) {
        return !statementsOf(draft, LocalDate.now(clock)).isEmpty();
    }

    private List<Statement> statementsOf(CostSharing proposed, LocalDate day) {
        Outcome outcome = proposed.outcome();
        Map<UUID, Statement> before = acceptedBefore(proposed);
        List<UUID> sharing = proposed.content().partnerIds();
        Stream<PartnerOutcome> gone =
                before.keySet().stream().filter(id -> !sharing.contains(id)).map(PartnerOutcome::none);
        return Stream.concat(outcome.partners().stream(), gone)
                .flatMap(partner -> contentOf(proposed, outcome, partner, before.get(partner.partnerId()))
                        .map(content -> new Statement(proposed, partner.partnerId(), content, day)))
                .toList();
    }

    private static Stream<StatementContent> contentOf(
            CostSharing proposed, Outcome outcome, PartnerOutcome partner, @Nullable Statement before) {
        StatementCorrection correction =
                proposed.corrects() == null ? null : correction(proposed, partner.amounts(), before);
        if (correction != null && correction.difference().equals(SharedAmounts.NOTHING)) {
            return Stream.of();
        }
        return Stream.of(StatementContent.of(proposed.content(), outcome, partner, correction));
    }

    private static StatementCorrection correction(CostSharing proposed, SharedAmounts now, @Nullable Statement before) {
        SharedAmounts said =
                before == null ? SharedAmounts.NOTHING : before.content().amounts();
        return new StatementCorrection(
                before == null ? null : before.id(), now.minus(said), proposed.correctionReason());
    }

    /** What each partner accepted last of what a correction puts right; nothing where there is nothing to put right. */
    private Map<UUID, Statement> acceptedBefore(CostSharing draft) {
        Map<UUID, Statement> accepted = new HashMap<>();
        UUID corrected = draft.corrects();
        while (corrected != null) {
            CostSharing sharing = sharings.findById(corrected);
            statements.accepted(corrected).forEach(said -> accepted.putIfAbsent(said.partnerId(), said));
            corrected = sharing.corrects();
        }
        return accepted;
    }
}
