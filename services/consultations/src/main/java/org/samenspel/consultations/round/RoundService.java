package org.samenspel.consultations.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** What callers do with rounds, as far as they may. */
@ApplicationScoped
@Transactional
public class RoundService {

    private final Rounds rounds;
    private final CurrentCaller caller;

    RoundService(Rounds rounds, CurrentCaller caller) {
        this.rounds = rounds;
        this.caller = caller;
    }

    /** Those that the caller may see. */
    public Rows<Round> list(Slice slice) {
        return rounds.visible(caller.get(), slice);
    }

    /** @throws NotFound also when the caller may not know that the round exists */
    public Round visible(UUID id) {
        return rounds.visible(id, caller.get());
    }

    /**
     * Goes on only if the caller may begin something in this round.
     *
     * @throws InvalidInput if the caller sees no such round
     */
    public void requireOwn(UUID id, String property) {
        Caller current = caller.get();
        Round round = rounds.findByIdOptional(id)
                .filter(found -> found.visibleTo(current))
                .orElseThrow(() -> new InvalidInput(Issue.referenceNotFound(property, id)));
        current.requireActsFor(round.organizationId(), id);
    }

    /** A round of the caller's organization. */
    public Round begin(String reference, LocalizedText title, @Nullable LocalizedText subject) {
        Round round = new Round(caller.get().organization(), reference, title, subject);
        caller.get().requireActsFor(round.organizationId(), round.id());
        rounds.persistAndFlush(round);
        return round;
    }
}
