package org.samenspel.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Language;
import org.samenspel.values.problem.GeneralProblem;
import org.samenspel.values.problem.ProblemType;
import org.samenspel.values.rule.Issue;

/** Makes error answers, and knows every problem type of the service. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final HttpHeaders headers;
    private final Instance<RuleCatalog> catalogs;

    Problems(HttpHeaders headers, Instance<RuleCatalog> catalogs) {
        this.headers = headers;
        this.catalogs = catalogs;
    }

    /** All problem types: the general ones, then the rules of the service. */
    public List<ProblemType> types() {
        Stream<ProblemType> rules =
                catalogs.stream().flatMap(catalog -> catalog.rules().stream()).map(RuleProblem::new);
        return Stream.concat(Arrays.stream(GeneralProblem.values()), rules).toList();
    }

    /** The rule that a database constraint guards, if a catalog names it. */
    public Optional<RuleCatalog.Guarded> ruleOf(String constraint) {
        return catalogs.stream()
                .map(catalog -> catalog.constraints().get(constraint))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** An answer without issues. */
    public Response answer(ProblemType type, @Nullable String detail) {
        return answer(type, detail, List.of());
    }

    /** An answer in the language of the request. */
    public Response answer(ProblemType type, @Nullable String detail, List<Issue> issues) {
        Problem problem = problem(type, detail, issues);
        LOG.debugf("Answered %d %s, %s", problem.status(), problem.type(), problem.instance());
        return respond(problem);
    }

    /** The answer to a fault of ours: what went wrong is in the log, under the instance that the client sees. */
    public Response failure(ProblemType type, Throwable failure) {
        Problem problem = problem(type, null, List.of());
        LOG.errorf(failure, "Request failed with %d, %s", problem.status(), problem.instance());
        return respond(problem);
    }

    private Problem problem(ProblemType type, @Nullable String detail, List<Issue> issues) {
        Language language = Language.wanted(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Problem.of(type, language, detail, issues);
    }

    private static Response respond(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
