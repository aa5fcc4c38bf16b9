package org.samenspel.governance.decision.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.governance.decision.Decision;
import org.samenspel.governance.decision.DecisionOutcome;
import org.samenspel.governance.decision.Method;
import org.samenspel.governance.decision.MinorityStandpoint;
import org.samenspel.governance.decision.Quorum;
import org.samenspel.governance.decision.Tally;
import org.samenspel.governance.meeting.Subject;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.href.Linked;

/**
 * A decision as callers read it.
 *
 * @param minorityStandpoints for those who may see mandates
 */
public record DecisionDetails(
        URI href,
        UUID id,
        UUID bodyId,
        UUID meetingId,
        String item,
        LocalizedText title,
        Subject subject,
        Method method,
        Quorum quorum,
        @Nullable Tally tally,
        DecisionOutcome outcome,
        LocalDate takenOn,
        @Nullable List<MinorityStandpoint> minorityStandpoints)
        implements Linked {

    /** @param withPeople whether the caller may know who said what */
    static DecisionDetails of(Decision decision, boolean withPeople, References references) {
        return new DecisionDetails(
                references.href(DecisionResource.class, decision.id()),
                decision.id(),
                decision.bodyId(),
                decision.meetingId(),
                decision.item(),
                decision.title(),
                decision.subject(),
                decision.method(),
                decision.quorum(),
                decision.tally(),
                decision.outcome(),
                decision.takenOn(),
                withPeople ? decision.minorityStandpoints() : null);
    }
}
