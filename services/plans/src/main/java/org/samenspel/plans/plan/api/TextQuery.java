package org.samenspel.plans.plan.api;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.TextChoice;
import org.samenspel.plans.plan.TextKind;

/** Which text of a plan is asked for: a {@code @BeanParam} of every operation that reads one. */
public record TextQuery(
        @QueryParam("asOf") @Nullable LocalDate asOf,
        @QueryParam("text") @Nullable TextKind text) {

    public TextChoice choice() {
        return new TextChoice(asOf, text);
    }
}
