package org.samenspel.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.samenspel.gateway.access.Identity;
import org.samenspel.gateway.access.Passage;
import org.samenspel.gateway.access.TokenCheck;
import org.samenspel.gateway.page.Pages;
import org.samenspel.gateway.problem.ProblemAnswer;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.gateway.request.Admission;
import org.samenspel.gateway.upstream.Forwarder;
import org.samenspel.gateway.upstream.Target;
import org.samenspel.gateway.upstream.Targets;
import org.samenspel.values.problem.GeneralProblem;

/** What happens to every request, in this order. Nothing else of Quarkus answers on this port. */
@ApplicationScoped
public class Gateway {
    private static final int BEFORE_ALL_ELSE = -1_000_000;

    private final Admission admission;
    private final Pages pages;
    private final Targets targets;
    private final TokenCheck tokens;
    private final Forwarder forwarder;
    private final ProblemAnswer problems;

    Gateway(
            Admission admission,
            Pages pages,
            Targets targets,
            TokenCheck tokens,
            Forwarder forwarder,
            ProblemAnswer problems) {
        this.admission = admission;
        this.pages = pages;
        this.targets = targets;
        this.tokens = tokens;
        this.forwarder = forwarder;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_ALL_ELSE).handler(this::serve).failureHandler(this::refuse);
    }

    private void serve(RoutingContext context) {
        try {
            admission.admit(context);
            if (!pages.answer(context)) {
                pass(context, targets.find(context.request()));
            }
        } catch (Refusal refusal) {
            problems.write(context, refusal);
        }
    }

    /** What the router itself finds unfit, before it asks us: a target that is no path, or no Host. */
    private void refuse(RoutingContext context) {
        admission.protect(context);
        Throwable failure =
                switch (context.statusCode()) {
                    case 400 -> new Refusal(GeneralProblem.BAD_REQUEST, "the request must name its Host");
                    case 404 -> new Refusal(GeneralProblem.RESOURCE_NOT_FOUND, "a path begins with a slash");
                    default -> context.failure();
                };
        problems.write(context, failure);
    }

    private void pass(RoutingContext context, Target target) {
        HttpServerRequest request = context.request();
        tokens.check(context, target.identity())
                .compose(checked -> target.passage() == Passage.DOCUMENT
                        ? passDocument(request, target)
                        : passWhole(request, target))
                .onFailure(failure -> problems.write(context, failure));
    }

    private Future<Void> passDocument(HttpServerRequest request, Target target) {
        return admission.document(request, length -> forwarder.forward(request, target, length));
    }

    private Future<Void> passWhole(HttpServerRequest request, Target target) {
        boolean mayBeAnonymous = target.identity() != Identity.REQUIRED;
        return admission.body(request, mayBeAnonymous).compose(body -> forwarder.forward(request, target, body));
    }
}
