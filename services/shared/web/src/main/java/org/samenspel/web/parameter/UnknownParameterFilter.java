package org.samenspel.web.parameter;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * Refuses query parameters the operation does not know, since a misspelled filter would otherwise give everything; and those
 * given twice, of which one would otherwise be passed over.
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
                .filter(values ->
                        !names.contains(values.getKey()) || values.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .map(name -> names.contains(name) ? repeated(name) : unknown(name))
                .toList();
    }

    private static Issue repeated(String name) {
        return new Issue("query", name, null, name + " must be given once", Issue.INVALID_INPUT);
    }

    private static Issue unknown(String name) {
        return new Issue("query", name, null, name + " is not a parameter of this operation", Issue.UNKNOWN_PARAMETER);
    }
}
