package org.samenspel.plans.indicator.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.IndicatorFilter;

/** Which indicators of a plan are asked for: a {@code @BeanParam}. */
public record IndicatorQuery(
        @QueryParam("action") @Size(max = 20) @Nullable String action,
        @QueryParam("goal") @Size(max = 20) @Nullable String goal,
        @QueryParam("number") @Size(max = 20) @Nullable String number,
        @QueryParam("part") @Size(max = 20) @Nullable String part) {

    IndicatorFilter filter() {
        return new IndicatorFilter(action, goal, number, part);
    }
}
