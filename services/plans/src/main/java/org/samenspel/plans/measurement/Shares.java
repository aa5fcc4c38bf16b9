package org.samenspel.plans.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        Map<Contributor, Share> latest = latest(seen);
        List<Share> shares = new ArrayList<>();
        Map<UUID, Share> partners = new LinkedHashMap<>();
        Map<UUID, Share> outdone = new LinkedHashMap<>();
        latest.forEach((contributor, share) -> {
            UUID organization = contributor.organizationId();
            if (organization == null) {
                shares.add(share);
            } else if (isOutdone(organization, share, latest)) {
                outdone.merge(successions.current(organization), share, (one, next) -> next.insteadOf(one));
            } else {
                UUID partner = successions.current(organization);
                partners.merge(partner, share.of(partner), this::merged);
            }
        });
        partners.forEach((partner, share) -> shares.add(share.insteadOf(outdone.get(partner))));
        shares.sort(Comparator.comparing(Share::measuredOn));
        return List.copyOf(shares);
    }

    private static Map<Contributor, Share> latest(List<Seen> seen) {
        Map<Contributor, Share> latest = new LinkedHashMap<>();
        for (Seen one : seen) {
            Share before = latest.remove(one.contributor());
            latest.put(one.contributor(), Share.of(one).insteadOf(before));
        }
        return latest;
    }

    private Share merged(Share one, Share next) {
        return together ? one.plus(next) : next.insteadOf(one);
    }

    /** Since the day of the merger, who goes on measures for all that it goes on for. */
    private boolean isOutdone(UUID organization, Share own, Map<Contributor, Share> latest) {
        Succession succession = successions.byPredecessor().get(organization);
        UUID current = successions.current(organization);
        return succession != null
                && !current.equals(organization)
                && latest.entrySet().stream()
                        .anyMatch(other -> current.equals(other.getKey().organizationId())
                                && isSince(succession.day(), other.getValue())
                                && isSince(own.measuredOn(), other.getValue()));
    }

    private static boolean isSince(LocalDate day, Share share) {
        return !share.measuredOn().isBefore(day);
    }
}
