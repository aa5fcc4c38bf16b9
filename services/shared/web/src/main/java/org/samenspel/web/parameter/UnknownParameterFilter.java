package org.samenspel.web.parameter;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * Refuses query parameters the operation does not know, since a misspelled filter would otherwise give everything; those given
 * without a value, which JAX-RS takes for absent, so that an empty filter would give everything too; and those given twice, of
 * which one would otherwise be passed over.
 */
@Provider
public class UnknownParameterFilter implements ContainerRequestFilter {

    private final ResourceInfo resource;
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    UnknownParameterFilter(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), Parameters::queryNames);
        List<Issue> issues = issues(given, names);
        if (!issues.isEmpty()) {
            throw new InvalidInput(issues);
        }
    }

    /** What is wrong with the parameters given to an operation that knows these names. */
    static List<Issue> issues(Map<String, List<String>> given, Set<String> names) {
        return given.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(values -> issue(values.getKey(), values.getValue(), names).stream())
                .toList();
    }

    private static Optional<Issue> issue(String name, List<String> values, Set<String> names) {
        if (!names.contains(name)) {
            return Optional.of(unknown(name));
        }
        if (values.size() > 1) {
            return Optional.of(invalid(name, "must be given once"));
        }
        return values.contains("") ? Optional.of(invalid(name, "must not be empty")) : Optional.empty();
    }

    private static Issue invalid(String name, String detail) {
        return new Issue("query", name, null, name + " " + detail, Issue.INVALID_INPUT);
    }

    private static Issue unknown(String name) {
        return new Issue("query", name, null, name + " is not a parameter of this operation", Issue.UNKNOWN_PARAMETER);
    }
}
