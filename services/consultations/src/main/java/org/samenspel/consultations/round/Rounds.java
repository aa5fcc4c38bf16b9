package org.samenspel.consultations.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All rounds. */
@ApplicationScoped
class Rounds implements Aggregates<Round> {

    private static final String ASKED_IN = """
            from Round r where r.id = ?1 and exists
                (select 1 from Campaign c where c.roundId = r.id and c.state not in (DRAFT, WITHDRAWN))""";
    private static final String VISIBLE = ":seesRounds = true and organizationId in :organizations";

    /** @throws NotFound also when the caller may not know that the round exists */
    Round visible(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(round -> round.visibleTo(caller))
                .orElseThrow(() -> new NotFound("round", id));
    }

    /** @param withdrawn those that were begun by mistake, and no others; without it none of those */
    Rows<Round> visible(Caller caller, boolean withdrawn, Slice slice) {
        return page(
                Condition.where(VISIBLE, Round.seesRounds(caller))
                        .with("organizations", caller.organizations())
                        .and("withdrawal is " + (withdrawn ? "not null" : "null")),
                slice);
    }

    /** Whether a campaign in it was published, and not withdrawn. */
    boolean isAskedIn(UUID id) {
        return count(ASKED_IN, id) > 0;
    }
}
