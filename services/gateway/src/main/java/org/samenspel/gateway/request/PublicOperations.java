package org.samenspel.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samenspel.gateway.GatewayConfig;

/** What needs no token. */
@ApplicationScoped
public class PublicOperations {
    private static final Pattern FORM = Pattern.compile("[A-Z]+ (/([\\w.-]+|\\*|\\{\\w+}))+");

    private final Set<Pattern> patterns;

    PublicOperations(GatewayConfig config) {
        this.patterns = config.publicOperations().stream()
                .map(PublicOperations::compile)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether anybody may do this; what may be read may be asked for its headers too. */
    public boolean contain(String method, String path) {
        String operation = (method.equals("HEAD") ? "GET" : method) + " " + path;
        return patterns.stream().anyMatch(pattern -> pattern.matcher(operation).matches());
    }

    private static Pattern compile(String operation) {
        if (!FORM.matcher(operation).matches()) {
            throw new IllegalArgumentException(
                    "samenspel.gateway.public-operations: '" + operation + "' is not a method and a path");
        }
        String quoted = operation.replace(".", "\\.");
        return Pattern.compile(quoted.replaceAll("\\*|\\{\\w+}", "[^/]+"));
    }
}
