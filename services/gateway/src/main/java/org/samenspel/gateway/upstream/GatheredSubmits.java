package org.samenspel.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Passes submits on together, since what each costs by itself is the hop, not the answer. It knows success only: whatever is not
 * plain, and whatever the service has more to say about, goes the usual way.
 */
@Singleton
class GatheredSubmits {
    private static final int LARGEST = 16 * 1024;
    private static final Set<String> JSON =
            Set.of("application/json", "application/json;charset=utf-8", "application/json; charset=utf-8");

    /** What clients that want JSON ask for: nothing, anything, JSON, or what browsers' libraries do. */
    private static final Set<String> ACCEPT = Set.of("*/*", "application/json", "application/json, text/plain, */*");

    private final Services services;
    private final Vertx vertx;
    private final ThreadLocal<Map<String, Gathering>> gatherings = ThreadLocal.withInitial(HashMap::new);

    GatheredSubmits(Services services, Vertx vertx) {
        this.services = services;
        this.vertx = vertx;
    }

    /** The request as one that can be gathered, if it is plain. */
    static Optional<Submit> plain(HttpServerRequest request, Target target, Buffer body) {
        UUID campaign = target.submitTo();
        boolean plain = request.query() == null
                && body.length() <= LARGEST
                && isJson(request.getHeader(HttpHeaders.CONTENT_TYPE))
                && acceptsJson(request.getHeader(HttpHeaders.ACCEPT));
        return campaign != null && plain ? Optional.of(new Submit(campaign, body)) : Optional.empty();
    }

    static boolean isJson(@Nullable String type) {
        return type != null && JSON.contains(type.toLowerCase(Locale.ROOT));
    }

    static boolean acceptsJson(@Nullable String accept) {
        return accept == null || ACCEPT.contains(accept);
    }

    /** What became of the submit. Fails with a refusal if the service gives no answer. */
    Future<Outcome> add(Target target, Submit submit) {
        return gatherings
                .get()
                .computeIfAbsent(
                        target.service(),
                        service -> new Gathering(
                                (body, count) -> call(target, body, count),
                                send -> vertx.runOnContext(thatGo -> send.run())))
                .add(submit);
    }

    private Future<List<Outcome>> call(Target target, Buffer body, int count) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(target.origin() + "/gathered/responses")
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/octet-stream");
        return services.askTogether(Question.ofMany(target, options, request -> request.send(body)))
                .compose(answer -> outcomes(answer, count)
                        .recover(failure -> Future.failedFuture(Services.unanswered(target, failure))));
    }

    /** A service that knows nothing of gathering, such as one of an older release, is asked for each. */
    private static Future<List<Outcome>> outcomes(HttpClientResponse answer, int count) {
        Future<Buffer> body = answer.body();
        return answer.statusCode() == 200
                ? body.map(bytes -> outcomes(bytes, count))
                : body.map(problem -> Collections.nCopies(count, Outcome.ASK_ALONE));
    }

    private static List<Outcome> outcomes(Buffer bytes, int count) {
        if (bytes.length() != count) {
            throw new IllegalStateException("outcomes of " + bytes.length() + " submits instead of " + count);
        }
        return IntStream.range(0, count)
                .mapToObj(i -> Outcome.values()[bytes.getByte(i) - '0'])
                .toList();
    }
}
