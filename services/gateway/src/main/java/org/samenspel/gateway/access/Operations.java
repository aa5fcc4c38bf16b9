package org.samenspel.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samenspel.gateway.GatewayConfig;

/** Which operations need no token, and which take in documents. */
@ApplicationScoped
public class Operations {
    private static final Pattern FORM = Pattern.compile("[A-Z]+ (/([\\w.-]+|\\*|\\{\\w+}))+");

    private final Predicate<String> withoutToken;
    private final Predicate<String> withOrWithoutToken;
    private final Predicate<String> documents;

    public Operations(GatewayConfig config) {
        this.withoutToken = anyOf(config.withoutToken());
        this.withOrWithoutToken = anyOf(config.withOrWithoutToken());
        this.documents = anyOf(config.documents());
    }

    /** What a request does with its token; what may be read may be asked for its headers too. */
    public Identity identity(String method, String path) {
        String operation = (method.equals("HEAD") ? "GET" : method) + " " + path;
        if (withoutToken.test(operation)) {
            return Identity.REMOVED;
        }
        return withOrWithoutToken.test(operation) ? Identity.OPTIONAL : Identity.REQUIRED;
    }

    /** Whether the request may bring a document: never without a token. */
    public boolean takesDocument(String method, String path) {
        return documents.test(method + " " + path) && identity(method, path) == Identity.REQUIRED;
    }

    private static Predicate<String> anyOf(Set<String> operations) {
        Set<Pattern> patterns = operations.stream().map(Operations::compile).collect(Collectors.toUnmodifiableSet());
        return operation ->
                patterns.stream().anyMatch(pattern -> pattern.matcher(operation).matches());
    }

    private static Pattern compile(String operation) {
        if (!FORM.matcher(operation).matches()) {
            throw new IllegalArgumentException(
                    "samenspel.gateway: '" + operation + "' is not a method and a path, such as GET /plans/v1/health");
        }
        return Pattern.compile(operation.replace(".", "\\.").replaceAll("\\*|\\{\\w+}", "[^/]+"));
    }
}
