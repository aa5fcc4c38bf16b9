package org.samenspel.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.util.function.Function;

/**
 * What a service is asked.
 *
 * @param options the method, the address and the headers
 * @param isRepeatable whether it does the same when it is asked twice: a kept connection may turn out to be closed by a service that left,
 *     and then nobody knows whether the request was read
 * @param send sends the body
 * @param left completes when nobody waits for the answer any more
 */
record Question(
        Target target,
        RequestOptions options,
        boolean isRepeatable,
        Function<HttpClientRequest, Future<HttpClientResponse>> send,
        Future<Void> left) {

    /** One for whose answer many wait, and which may be asked twice. */
    static Question ofMany(
            Target target, RequestOptions options, Function<HttpClientRequest, Future<HttpClientResponse>> send) {
        return new Question(target, options, true, send, Promise.<Void>promise().future());
    }

    Question askedBefore() {
        return new Question(target, options, false, send, left);
    }
}
