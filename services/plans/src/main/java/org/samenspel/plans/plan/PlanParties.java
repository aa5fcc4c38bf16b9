package org.samenspel.plans.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.samenspel.plans.agreement.PartyTime;

/**
 * For whom what is done counts for a plan: the organization whose it is, and the parties of the agreement that it belongs to, each
 * in its own time. That a party left changes nothing of what it did while it was in.
 *
 * @param parties none if the plan belongs to no agreement
 */
record PlanParties(UUID organizationId, Set<PartyTime> parties) {

    PlanParties {
        parties = Set.copyOf(parties);
    }

    /** Whether what was done on a day counts. */
    boolean includeOn(LocalDate day, Predicate<UUID> organization) {
        return organization.test(organizationId) || parties(organization).anyMatch(party -> party.contains(day));
    }

    /** Whether what was done on some day may count, or may have counted. */
    boolean includeEver(Predicate<UUID> organization) {
        return organization.test(organizationId)
                || parties(organization).findAny().isPresent();
    }

    private Stream<PartyTime> parties(Predicate<UUID> organization) {
        return parties.stream().filter(party -> organization.test(party.organizationId()));
    }
}
