package org.samenspel.partners.organization;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samenspel.directory.Succession;
import org.samenspel.values.rule.RuleViolation;

/**
 * Who comes after whom, also where that is only proposed, or its day is still to come.
 *
 * @param next of each organization that is succeeded those that come after it
 */
record SuccessionChain(Map<UUID, Set<UUID>> next) {

    /** @throws RuleViolation {@code successionCircle} if the organization would come after itself */
    void requireNoCircle(UUID organizationId, Succession succession) {
        Deque<UUID> ahead = new ArrayDeque<>(succession.organizations());
        Set<UUID> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            UUID successor = ahead.pop();
            if (successor.equals(organizationId)) {
                throw OrganizationRule.SUCCESSION_CIRCLE.brokenBy(
                        "successors", "The organization would come after itself");
            }
            if (seen.add(successor)) {
                ahead.addAll(next.getOrDefault(successor, Set.of()));
            }
        }
    }
}
