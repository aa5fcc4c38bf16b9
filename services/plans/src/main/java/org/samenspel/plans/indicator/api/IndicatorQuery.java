package org.samenspel.plans.indicator.api;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.IndicatorFilter;

/** Which indicators of a plan are asked for: a {@code @BeanParam}. */
public record IndicatorQuery(
        @QueryParam("action") @Nullable String action,
        @QueryParam("goal") @Nullable String goal,
        @QueryParam("number") @Nullable String number,
        @QueryParam("part") @Nullable String part) {

    IndicatorFilter filter() {
        return new IndicatorFilter(action, goal, number, part);
    }
}
