package org.samenspel.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.samenspel.gateway.access.Identity;
import org.samenspel.gateway.access.TokenCheck;
import org.samenspel.gateway.client.TokenRefusals;
import org.samenspel.gateway.page.Pages;
import org.samenspel.gateway.problem.ProblemAnswer;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.gateway.request.Admission;
import org.samenspel.gateway.upstream.Target;
import org.samenspel.gateway.upstream.Targets;
import org.samenspel.values.problem.GeneralProblem;

/** What happens to every request, in this order. Nothing else of Quarkus answers on this port. */
@Singleton
public class Gateway {
    private static final int BEFORE_ALL_ELSE = -1_000_000;

    private final Admission admission;
    private final Pages pages;
    private final Targets targets;
    private final ServiceRequests requests;
    private final ProblemAnswer problems;
    private final TokenRefusals tokenRefusals;

    Gateway(
            Admission admission,
            Pages pages,
            Targets targets,
            ServiceRequests requests,
            ProblemAnswer problems,
            TokenRefusals tokenRefusals) {
        this.admission = admission;
        this.pages = pages;
        this.targets = targets;
        this.requests = requests;
        this.problems = problems;
        this.tokenRefusals = tokenRefusals;
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
            problems.write(context, refusal, false);
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
        problems.write(context, failure, false);
    }

    private void pass(RoutingContext context, Target target) {
        boolean quiet = saysNotWhoCalls(target.identity(), context.request());
        requests.pass(context, target).onFailure(failure -> {
            if (target.identity() == Identity.REQUIRED && TokenCheck.isRefusal(failure)) {
                tokenRefusals.count(context.request());
            }
            problems.write(context, failure, quiet);
        });
    }

    /** Also whoever reads a questionnaire, which dates an answer nearly as well as its sending. */
    private static boolean saysNotWhoCalls(Identity identity, HttpServerRequest request) {
        return switch (identity) {
            case REQUIRED -> false;
            case OPTIONAL -> !request.headers().contains("Authorization");
            case REMOVED -> true;
        };
    }
}
