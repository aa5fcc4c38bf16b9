package org.samenspel.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.samenspel.values.problem.GeneralProblem;
import org.samenspel.values.rule.InvalidInput;

/** Answers what JAX-RS refuses: paths, methods, media types, and bodies that can't be read. */
class HttpProblems {

    /** Headers that belong to the status, not to the body we replace. */
    private static final Set<String> KEPT =
            Set.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE);

    private static final Map<GeneralProblem, String> WHAT_TO_DO = Map.of(
            GeneralProblem.RESOURCE_NOT_FOUND, "There is nothing at this path: the contract names the paths",
            GeneralProblem.METHOD_NOT_ALLOWED, "The Allow header names the methods of this path",
            GeneralProblem.NOT_ACCEPTABLE, "Send an Accept header with a media type that the contract names",
            GeneralProblem.UNSUPPORTED_MEDIA_TYPE,
                    "Send a body, an empty object where there is nothing to say, with a Content-Type that the contract names");

    private final Problems problems;
    private final DomainProblems domain;
    private final InputProblems input;

    HttpProblems(Problems problems, DomainProblems domain, InputProblems input) {
        this.problems = problems;
        this.domain = domain;
        this.input = input;
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException missing) {
        return webApplication(missing);
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException exception) {
        return switch (exception.getCause()) {
            case InvalidInput invalid -> domain.invalidInput(invalid);
            case JsonProcessingException invalid -> input.json(invalid);
            case null, default -> ofStatus(exception);
        };
    }

    private Response ofStatus(WebApplicationException exception) {
        Response original = exception.getResponse();
        if (original.getStatus() < 400) {
            return original;
        }
        GeneralProblem type = GeneralProblem.ofStatus(original.getStatus());
        Response answer = type == GeneralProblem.INTERNAL_SERVER_ERROR
                ? problems.failure(type, exception)
                : problems.answer(type, WHAT_TO_DO.get(type));
        KEPT.stream()
                .filter(original.getHeaders()::containsKey)
                .forEach(header -> answer.getHeaders()
                        .putSingle(header, original.getHeaders().getFirst(header)));
        return answer;
    }
}
