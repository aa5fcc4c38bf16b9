package org.samenspel.plans.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Succession;
import org.samenspel.directory.Successions;
import org.samenspel.plans.indicator.Combination;

/** What each contributor saw last, apart from the others. Organizations that merged are one from that day. */
final class Shares {

    private final Successions successions;
    private final boolean together;

    /**
     * @param successions those in effect
     * @param combination by which two that are one partner now add up what they measured before
     */
    Shares(Successions successions, Combination combination) {
        this.successions = successions;
        this.together = combination == Combination.SUM || combination == Combination.SHARE;
    }

    /** @param seen in the order of their days */
    List<Share> of(List<Seen> seen) {
        Map<Contributor, Observation> latest = new LinkedHashMap<>();
        for (Seen one : seen) {
            latest.remove(one.contributor());
            latest.put(one.contributor(), one.observation());
        }
        List<Share> shares = new ArrayList<>();
        Map<UUID, Share> partners = new LinkedHashMap<>();
        latest.forEach((contributor, observation) -> {
            UUID organization = contributor.organizationId();
            if (organization == null) {
                shares.add(Share.of(contributor, null, observation));
            } else if (!isOutdone(organization, observation, latest)) {
                UUID partner = successions.current(organization);
                partners.merge(partner, Share.of(contributor, partner, observation), this::merged);
            }
        });
        shares.addAll(partners.values());
        shares.sort(Comparator.comparing(Share::measuredOn));
        return List.copyOf(shares);
    }

    private Share merged(Share one, Share next) {
        return together ? one.plus(next) : next;
    }

    /** Since the day of the merger, who goes on measures for all that it goes on for. */
    private boolean isOutdone(UUID organization, Observation own, Map<Contributor, Observation> latest) {
        Succession succession = successions.byPredecessor().get(organization);
        UUID current = successions.current(organization);
        return succession != null
                && !current.equals(organization)
                && latest.entrySet().stream()
                        .anyMatch(other -> current.equals(other.getKey().organizationId())
                                && isSince(succession.day(), other.getValue())
                                && isSince(own.measuredOn(), other.getValue()));
    }

    private static boolean isSince(LocalDate day, @Nullable Observation seen) {
        return !Objects.requireNonNull(seen).measuredOn().isBefore(day);
    }
}
