package org.samenspel.audit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Bearer;

/** Tells of the request that runs now what the audit may know. It never waits for anything, so that it may be asked on any thread. */
@ApplicationScoped
class CurrentRequest {

    private static final Pattern ID_IN_PATH = Pattern.compile("\\{(\\w+)Id}");
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private final CurrentVertxRequest current;
    private final Operations operations;

    CurrentRequest(CurrentVertxRequest current, Operations operations) {
        this.current = current;
        this.operations = operations;
    }

    /** Empty where no operation runs: in a job, a consumer, and for a path that nothing is at. */
    Optional<Asked> asked() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null || request.getTarget() == null) {
            return Optional.empty();
        }
        RoutingContext http = current.getCurrent();
        return Optional.of(new Asked(
                operations.of(request.getTarget()),
                object(request),
                bearer(http),
                traceOf(http.request().getHeader("traceparent"))));
    }

    private static Optional<AuditedObject> object(ResteasyReactiveRequestContext request) {
        Matcher name = ID_IN_PATH.matcher(Operations.path(request.getTarget()));
        Optional<AuditedObject> last = Optional.empty();
        while (name.find()) {
            String kind = name.group(1);
            Optional<AuditedObject> before = last;
            last = idOf(request.getPathParameter(kind + "Id", true))
                    .map(id -> new AuditedObject(kind, id))
                    .or(() -> before);
        }
        return last;
    }

    private static Optional<UUID> idOf(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Known once a token was looked at, which whoever may be called by everybody never does. */
    private static Optional<Bearer> bearer(RoutingContext http) {
        return http.user() instanceof QuarkusHttpUser user ? Bearer.of(user.getSecurityIdentity()) : Optional.empty();
    }

    static @Nullable String traceOf(@Nullable String traceparent) {
        Matcher trace = TRACE.matcher(traceparent == null ? "" : traceparent);
        return trace.matches() ? trace.group(1) : null;
    }
}
