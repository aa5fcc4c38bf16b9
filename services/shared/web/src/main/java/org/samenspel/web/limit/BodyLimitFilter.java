package org.samenspel.web.limit;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * Refuses a body that says it is too large before it is read, and one that does not say its size as soon as it gets too large.
 * A body that is missing is refused as well, so that no resource method sees null but one with an {@link OptionalBody}.
 */
@Provider
public class BodyLimitFilter implements ContainerRequestFilter, ReaderInterceptor {

    // Providers are made before the configuration can be read.
    private final Instance<BodyLimit> limit;
    private final ResourceInfo resource;

    BodyLimitFilter(Instance<BodyLimit> limit, ResourceInfo resource) {
        this.limit = limit;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > maximum()) {
            throw new PayloadTooLarge(maximum());
        }
    }

    /** @return null for a body that is missing and may be: the word {@code null} is one that is there, and none of the contracts */
    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = new LimitedInputStream(context.getInputStream(), maximum());
        context.setInputStream(body);
        Object entity = context.proceed();
        boolean mayBeMissing = resource.getResourceMethod().isAnnotationPresent(OptionalBody.class);
        if (entity == null && !(mayBeMissing && body.isEmpty())) {
            throw new InvalidInput(Issue.required("body"));
        }
        return entity;
    }

    private long maximum() {
        var own = resource.getResourceMethod().getAnnotation(MaximumBodySize.class);
        return own == null ? limit.get().maximumBodySize() : own.value();
    }
}
