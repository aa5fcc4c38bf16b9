package org.samenspel.plans.measurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where an indicator stands by its latest measurement that was not corrected. */
public enum Standing {
    REACHED,
    NOT_REACHED,
    NO_MEASUREMENT;

    /**
     * @param target the minimum to reach; null for what is achieved or not
     * @param latest what was seen last; null when nothing was
     */
    public static Standing of(@Nullable BigDecimal target, @Nullable Observation latest) {
        if (latest == null) {
            return NO_MEASUREMENT;
        }
        BigDecimal value = latest.value();
        boolean reached =
                target == null || value == null ? Boolean.TRUE.equals(latest.achieved()) : value.compareTo(target) >= 0;
        return reached ? REACHED : NOT_REACHED;
    }
}
