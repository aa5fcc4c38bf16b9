package org.samenspel.gateway.problem;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.samenspel.values.Language;
import org.samenspel.values.problem.GeneralProblem;

/** Writes a failure as application/problem+json, in the language of the request. */
@Singleton
public class ProblemAnswer {
    private static final Refusal UNEXPECTED =
            new Refusal(GeneralProblem.INTERNAL_SERVER_ERROR, "something went wrong here; the instance is in the log");

    private final FaultLog faults = new FaultLog(Ticker.systemTicker());

    /**
     * Answers a request that failed; one whose answer has already begun can only be cut off.
     *
     * @param quiet whether nothing may be written of this one request: who needs no token may have answered a campaign
     */
    public void write(RoutingContext context, Throwable failure, boolean quiet) {
        HttpServerResponse response = context.response();
        if (failure instanceof ClientLeft || response.closed() || response.ended()) {
            return;
        }
        if (response.headWritten()) {
            faults.say(failure, UUID.randomUUID(), quiet);
            context.request().connection().close();
            return;
        }
        UUID instance = UUID.randomUUID();
        Refusal refusal = failure instanceof Refusal known ? known : UNEXPECTED;
        Language language = AcceptedLanguage.of(context);
        refusal.headers().forEach(response::putHeader);
        response.setStatusCode(refusal.problem().status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", language.code())
                .end(body(refusal, language, instance).toBuffer());
        if (refusal.getCause() != null || refusal == UNEXPECTED) {
            faults.say(failure, instance, quiet);
        }
    }

    private static JsonObject body(Refusal refusal, Language language, UUID instance) {
        GeneralProblem problem = refusal.problem();
        JsonObject body = new JsonObject().put("type", problem.urn());
        if (problem.href() != null) {
            body.put("href", problem.href().toString());
        }
        return body.put("title", problem.title().in(language))
                .put("status", problem.status())
                .put("detail", refusal.getMessage())
                .put("instance", "urn:uuid:" + instance);
    }
}
