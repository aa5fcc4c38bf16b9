package org.samenspel.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samenspel.gateway.GatewayConfig;

/** Which operations need no token, which take in documents, and which are gathered. */
@ApplicationScoped
public class Operations {
    private static final Pattern FORM = Pattern.compile("[A-Z]+ (/([\\w.-]+|\\*|\\{\\w+}))+");

    private final Predicate<String> withoutToken;
    private final Predicate<String> withOrWithoutToken;
    private final Predicate<String> documents;
    private final Predicate<String> gathered;

    public Operations(GatewayConfig config) {
        this.withoutToken = anyOf(config.withoutToken());
        this.withOrWithoutToken = anyOf(config.withOrWithoutToken());
        this.documents = anyOf(config.documents());
        this.gathered = anyOf(config.gathered());
    }

    /** What a request does with its token; what may be read may be asked for its headers too. */
    public Identity identity(String method, String path) {
        String operation = (method.equals("HEAD") ? "GET" : method) + " " + path;
        if (withoutToken.test(operation)) {
            return Identity.REMOVED;
        }
        return withOrWithoutToken.test(operation) ? Identity.OPTIONAL : Identity.REQUIRED;
    }

    /** How the body passes: a document never without a token, and what is gathered never with one. */
    public Passage passage(String method, String path) {
        String operation = method + " " + path;
        return switch (identity(method, path)) {
            case REQUIRED -> documents.test(operation) ? Passage.DOCUMENT : Passage.WHOLE;
            case OPTIONAL -> Passage.WHOLE;
            case REMOVED -> gathered.test(operation) ? Passage.GATHERED : Passage.WHOLE;
        };
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
