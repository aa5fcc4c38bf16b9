package org.samenspel.privacy.api;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.samenspel.privacy.RequestFilter;
import org.samenspel.privacy.RequestKind;
import org.samenspel.privacy.RequestState;

/** Which requests are asked for. */
public record RequestQuery(
        @QueryParam("kind") @Nullable RequestKind kind,
        @QueryParam("state") @Nullable RequestState state,
        @QueryParam("late") @Nullable Boolean late,
        @QueryParam("restricting") @Nullable Boolean restricting) {

    RequestFilter filter() {
        return new RequestFilter(kind, state, late, restricting);
    }
}
