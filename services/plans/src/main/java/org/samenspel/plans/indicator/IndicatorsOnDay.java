package org.samenspel.plans.indicator;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The indicators of some plans on a day, in printed order.
 *
 * @param remaining those that the plans had, with the targets that they had then
 * @param withdrawn those that they did without
 */
public record IndicatorsOnDay(List<IndicatorScope> remaining, List<WithdrawnIndicator> withdrawn) {

    /** Those that some of these plans did without; parts that went with the whole are told by it. */
    public List<WithdrawnIndicator> withdrawnIn(Collection<UUID> planIds) {
        return withdrawn.stream()
                .filter(one -> planIds.contains(one.planId()))
                .filter(one -> withdrawn.stream().noneMatch(one::isPartOf))
                .toList();
    }
}
