package org.samenspel.gateway.problem;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.samenspel.values.Language;
import org.samenspel.values.problem.GeneralProblem;

/** Writes a failure as application/problem+json, in the language of the request. */
@ApplicationScoped
public class ProblemAnswer {
    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

    /** Answers a request that failed; one whose answer has already begun can only be cut off. */
    public void write(RoutingContext context, Throwable failure) {
        HttpServerResponse response = context.response();
        if (response.closed() || response.ended()) {
            return;
        }
        if (response.headWritten()) {
            LOG.errorf("Answer broken off: %s", failure.getClass().getSimpleName());
            context.request().connection().close();
            return;
        }
        UUID instance = UUID.randomUUID();
        Refusal refusal = failure instanceof Refusal known ? known : unexpected(failure, instance);
        Language language = AcceptedLanguage.of(context);
        refusal.headers().forEach(response::putHeader);
        response.setStatusCode(refusal.problem().status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", language.code())
                .end(body(refusal, language, instance).toBuffer());
        log(refusal, instance);
    }

    private static void log(Refusal refusal, UUID instance) {
        int status = refusal.problem().status();
        if (refusal.getCause() == null) {
            LOG.debugf("Answered %d, %s", status, instance);
        } else {
            String cause = refusal.getCause().getClass().getSimpleName();
            LOG.errorf("Answered %d, %s: %s (%s)", status, instance, refusal.getMessage(), cause);
        }
    }

    private static Refusal unexpected(Throwable failure, UUID instance) {
        LOG.errorf(failure, "Request failed, %s", instance);
        return new Refusal(
                GeneralProblem.INTERNAL_SERVER_ERROR, "something went wrong here; the instance is in the log");
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
