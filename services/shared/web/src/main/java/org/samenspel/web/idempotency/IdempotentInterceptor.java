package org.samenspel.web.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Puts the key, the change and the answer into one transaction; see {@link Idempotent}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentInterceptor {

    private static final int FIRST_ERROR = 400;

    private final IdempotentRequest request;
    private final IdempotencyKeys keys;

    IdempotentInterceptor(IdempotentRequest request, IdempotencyKeys keys) {
        this.request = request;
        this.keys = keys;
    }

    @AroundInvoke
    Object answerOnce(InvocationContext invocation) throws Exception {
        byte[] id = request.id();
        byte[] hash = request.hash(invocation);
        return QuarkusTransaction.joiningExisting().call(() -> {
            var before = keys.claim(id, hash);
            return before.isPresent() ? before.get().toResponse() : answer(id, invocation);
        });
    }

    private Response answer(byte[] id, InvocationContext invocation) throws Exception {
        var response = (Response) invocation.proceed();
        if (response.getStatus() >= FIRST_ERROR) {
            // Thrown, so that the transaction is rolled back and the key is free again.
            throw new WebApplicationException(response);
        }
        StoredAnswer answer = request.write(response);
        keys.store(id, answer);
        return answer.toResponse();
    }
}
