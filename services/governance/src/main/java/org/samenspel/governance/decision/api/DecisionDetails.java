package org.samenspel.governance.decision.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.governance.body.Competence;
import org.samenspel.governance.body.Majority;
import org.samenspel.governance.decision.Choice;
import org.samenspel.governance.decision.Decision;
import org.samenspel.governance.decision.DecisionOutcome;
import org.samenspel.governance.decision.Method;
import org.samenspel.governance.decision.MinorityStandpoint;
import org.samenspel.governance.decision.Quorum;
import org.samenspel.governance.decision.Tally;
import org.samenspel.governance.meeting.Subject;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.href.Linked;
import org.samenspel.web.persistence.Withdrawal;

/**
 * A decision as callers read it.
 *
 * @param asOf the day as of which it is read: of a party that left, its last one
 * @param minorityStandpoints for those who may see mandates, and for the members of the body
 */
public record DecisionDetails(
        URI href,
        UUID id,
        UUID bodyId,
        UUID meetingId,
        LocalDate asOf,
        String item,
        LocalizedText title,
        Subject subject,
        Method method,
        Competence competence,
        Majority majority,
        Quorum quorum,
        @Nullable Tally tally,
        @Nullable Choice castingVote,
        DecisionOutcome outcome,
        LocalDate takenOn,
        @Nullable List<MinorityStandpoint> minorityStandpoints,
        @Nullable Withdrawal withdrawal)
        implements Linked {

    /**
     * @param withStandpoints whether the caller may know who said what
     * @param asOf the day as of which it sees it
     */
    static DecisionDetails of(Decision decision, boolean withStandpoints, LocalDate asOf, References references) {
        Withdrawal withdrawal = decision.withdrawal();
        return new DecisionDetails(
                references.href(DecisionResource.class, decision.id()),
                decision.id(),
                decision.bodyId(),
                decision.meetingId(),
                asOf,
                decision.item(),
                decision.title(),
                decision.subject(),
                decision.method(),
                decision.competence(),
                decision.majority(),
                decision.quorum(),
                decision.tally(),
                decision.castingVote(),
                decision.outcome(),
                decision.takenOn(),
                withStandpoints ? decision.minorityStandpoints() : null,
                withdrawal == null || withdrawal.withdrawnOn().isAfter(asOf) ? null : withdrawal);
    }
}
