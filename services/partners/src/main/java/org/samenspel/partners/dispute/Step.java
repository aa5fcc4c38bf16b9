package org.samenspel.partners.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.privacy.Traces;
import org.samenspel.values.rule.RuleViolation;

/**
 * What was done about a dispute, on its own day.
 *
 * @param organizationId who did it
 * @param partyIds the parties in dispute that it did it for: more than one, if they merged
 * @param mediator whom a party proposes: maybe a person, so never in an event or a log
 * @param proposalId the proposal of a mediator that is accepted or refused
 * @param withdrawal null while it counts
 */
public record Step(
        UUID id,
        Kind kind,
        UUID organizationId,
        List<UUID> partyIds,
        LocalDate day,
        @Nullable String mediator,
        @Nullable UUID proposalId,
        @Nullable String note,
        @Nullable Withdrawal withdrawal) {

    /** @throws IllegalArgumentException if not exactly the parts of the kind are there */
    public Step {
        Objects.requireNonNull(kind, "kind is required");
        partyIds = List.copyOf(partyIds);
        requireParts(kind, mediator, proposalId);
    }

    /** @throws IllegalArgumentException if not exactly the parts of the kind are there */
    public static void requireParts(Kind kind, @Nullable String mediator, @Nullable UUID proposalId) {
        boolean answers = kind == Kind.MEDIATOR_ACCEPTED || kind == Kind.MEDIATOR_REFUSED;
        if ((kind == Kind.MEDIATOR_PROPOSED) != (mediator != null) || answers != (proposalId != null)) {
            throw new IllegalArgumentException(
                    "mediatorProposed has mediator; mediatorAccepted and mediatorRefused have proposalId");
        }
    }

    /** @throws RuleViolation {@code outcomeWithoutNote} if it ends a dispute and doesn't say how */
    void requireOutcome() {
        if (kind.isOutcome() && (note == null || note.isBlank())) {
            throw DisputeRule.OUTCOME_WITHOUT_NOTE.brokenBy("note", "Say what was agreed, or why nothing was");
        }
    }

    Step of(List<UUID> parties) {
        return new Step(id, kind, organizationId, parties, day, mediator, proposalId, note, withdrawal);
    }

    /** Whether it was done by a day, and not withdrawn after that: then it counts on no day. */
    public boolean isKnownOn(LocalDate asked) {
        return !day.isAfter(asked)
                && (withdrawal == null || !withdrawal.withdrawnOn().isAfter(asked));
    }

    Step withdrawn(Withdrawal why) {
        return new Step(id, kind, organizationId, partyIds, day, mediator, proposalId, note, why);
    }

    /** Whether it is a proposal of a mediator whose name is known. */
    boolean namesMediator() {
        return mediator != null && !mediator.equals(Traces.ERASED);
    }

    /** The same proposal, of a mediator whose name is forgotten. */
    Step withoutMediator() {
        return new Step(id, kind, organizationId, partyIds, day, Traces.ERASED, proposalId, note, withdrawal);
    }

    boolean countsOn(LocalDate asked) {
        return withdrawal == null && !day.isAfter(asked);
    }

    boolean answers(Step proposal) {
        return proposal.id.equals(proposalId);
    }

    /** Never the mediator nor the note: a step may end up in a message. */
    @Override
    public String toString() {
        return "Step[kind=%s, day=%s]".formatted(kind, day);
    }

    /** What was done. */
    public enum Kind {
        OPENED,
        /** The parties talked about it. */
        CONSULTED,
        MEDIATOR_PROPOSED,
        MEDIATOR_ACCEPTED,
        MEDIATOR_REFUSED,
        SETTLED,
        UNSETTLED;

        boolean isOutcome() {
            return this == SETTLED || this == UNSETTLED;
        }
    }

    /** That it was recorded by mistake. */
    public record Withdrawal(LocalDate withdrawnOn, String reason) {}
}
