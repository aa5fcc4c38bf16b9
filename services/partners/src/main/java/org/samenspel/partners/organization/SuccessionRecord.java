package org.samenspel.partners.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Succession;
import org.samenspel.values.rule.RuleViolation;

/**
 * What the network organization wrote down of a succession. One person writes it down, a second one confirms it, and only then
 * it counts from its day on; it can be taken back, with the reason.
 *
 * @param decision what it rests on, as printed, such as the date and number of a decree
 * @param proposedBy who wrote it down, an opaque id; never shown
 * @param reason why it was taken back; null unless it was
 */
public record SuccessionRecord(
        UUID id,
        Succession succession,
        String decision,
        String proposedBy,
        SuccessionState state,
        @Nullable String reason) {

    /** Whether it counts from its day on. */
    boolean counts() {
        return state == SuccessionState.CONFIRMED;
    }

    SuccessionRecord confirmed(String subject) {
        if (subject.equals(proposedBy)) {
            throw new RuleViolation(
                    OrganizationRule.SECOND_PERSON_NEEDED, "Let somebody else of your organization confirm it");
        }
        return become(SuccessionState.CONFIRMED, null);
    }

    SuccessionRecord withdrawn(String why) {
        return become(SuccessionState.WITHDRAWN, why);
    }

    private SuccessionRecord become(SuccessionState next, @Nullable String why) {
        if (!state.allows(next)) {
            throw new RuleViolation(OrganizationRule.SUCCESSION_SETTLED, "The succession is " + state.code());
        }
        return new SuccessionRecord(id, succession, decision, proposedBy, next, why);
    }
}
