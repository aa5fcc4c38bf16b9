package org.samenspel.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.web.parameter.Parameters;

/** Reads from the current request what makes it the same as another one, and writes answers down. */
@ApplicationScoped
class IdempotentRequest {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,64}");

    private final SecurityIdentity caller;
    private final Request request;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final ObjectMapper mapper;

    IdempotentRequest(SecurityIdentity caller, Request request, UriInfo uri, HttpHeaders headers, ObjectMapper mapper) {
        this.caller = caller;
        this.request = request;
        this.uri = uri;
        this.headers = headers;
        this.mapper = mapper;
    }

    /**
     * The identity of the key: it belongs to one caller, method and path. Only its hash is kept, since it names a person.
     *
     * @throws InvalidInput if the header is missing, or not 1 to 64 visible ASCII characters
     */
    byte[] id() {
        String key = required(headers.getHeaderString(HEADER));
        String name = caller.isAnonymous() ? "" : caller.getPrincipal().getName();
        return new Fingerprint()
                .add(name)
                .add(request.getMethod())
                .add(uri.getRequestUri().getRawPath())
                .add(key)
                .bytes();
    }

    static String required(@Nullable String key) {
        if (key == null) {
            throw new InvalidInput(Issue.required(HEADER).in("header"));
        }
        if (!KEY.matcher(key).matches()) {
            String detail = HEADER + " must be 1 to 64 visible ASCII characters";
            throw new InvalidInput(new Issue("header", HEADER, null, detail, Issue.SCHEMA_VIOLATION));
        }
        return key;
    }

    /** The hash of the query and the body: the body as it was understood, so that spaces and the order of members don't count. */
    byte[] hash(InvocationContext invocation) throws JsonProcessingException {
        var fingerprint = new Fingerprint()
                .add(Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), ""));
        Object[] arguments = invocation.getParameters();
        for (int index = 0; index < arguments.length; index++) {
            if (Parameters.isBody(invocation.getMethod(), index)) {
                fingerprint.add(bytes(arguments[index]));
            }
        }
        return fingerprint.bytes();
    }

    /** The answer in the form in which it is kept. */
    StoredAnswer write(Response response) throws JsonProcessingException {
        Object entity = response.getEntity();
        return new StoredAnswer(
                response.getStatus(),
                text(response.getLocation()),
                response.getEntityTag() == null
                        ? null
                        : '"' + response.getEntityTag().getValue() + '"',
                entity == null ? null : mapper.writeValueAsString(entity));
    }

    private byte[] bytes(Object body) throws JsonProcessingException {
        return body instanceof byte[] raw ? raw : mapper.writeValueAsBytes(body);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
