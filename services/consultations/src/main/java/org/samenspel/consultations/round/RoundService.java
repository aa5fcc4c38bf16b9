package org.samenspel.consultations.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;
import org.samenspel.web.persistence.Withdrawal;

/** What callers do with rounds, as far as they may. */
@ApplicationScoped
@Transactional
public class RoundService {

    private static final Logger LOG = Logger.getLogger(RoundService.class);

    private final Rounds rounds;
    private final CurrentCaller caller;
    private final Clock clock;

    RoundService(Rounds rounds, CurrentCaller caller, Clock clock) {
        this.rounds = rounds;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Those that the caller may see.
     *
     * @param withdrawn those that were begun by mistake, and no others; without it none of those
     */
    public Rows<Round> list(boolean withdrawn, Slice slice) {
        return rounds.visible(caller.get(), withdrawn, slice);
    }

    /** @throws NotFound also when the caller may not know that the round exists */
    public Round visible(UUID id) {
        return rounds.visible(id, caller.get());
    }

    /**
     * Goes on only if the caller may ask something in this round; until the transaction ends nobody withdraws it.
     *
     * @throws InvalidInput if the caller sees no such round
     * @throws RuleViolation {@code roundWithdrawn}
     */
    public void requireOwn(UUID id, String property) {
        Caller current = caller.get();
        Round round = rounds.hold(id)
                .filter(found -> found.visibleTo(current))
                .orElseThrow(() -> new InvalidInput(Issue.referenceNotFound(property, id)));
        current.requireActsFor(round.organizationId(), id);
        round.requireNotWithdrawn();
    }

    /** One of the caller's organization, locked. */
    public Round ownToChange(UUID id) {
        Round round = rounds.lock(id)
                .filter(found -> found.visibleTo(caller.get()))
                .orElseThrow(() -> new NotFound("round", id));
        caller.get().requireActsFor(round.organizationId(), id);
        return round;
    }

    /** Takes back one that was begun by mistake, as long as nothing was asked in it. */
    public void withdraw(Round round, String reason) {
        if (rounds.isAskedIn(round.id())) {
            throw new RuleViolation(
                    RoundRule.ROUND_IN_USE, "Withdraw its campaigns before they open, or let the round stand");
        }
        round.withdraw(new Withdrawal(LocalDate.now(clock), reason));
        rounds.flush();
        LOG.infof("fact=round.withdrawn round=%s version=%d", round.id(), round.version());
    }

    /** A round of the caller's organization. */
    public Round begin(String reference, LocalizedText title, @Nullable LocalizedText subject) {
        Round round = new Round(caller.get().organization(), reference, title, subject);
        caller.get().requireActsFor(round.organizationId(), round.id());
        rounds.persistAndFlush(round);
        return round;
    }
}
