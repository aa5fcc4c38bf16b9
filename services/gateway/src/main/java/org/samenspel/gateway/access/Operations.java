package org.samenspel.gateway.access;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.samenspel.gateway.GatewayConfig;

/** Which operations need no token, which take in documents, and which are gathered. */
@Singleton
public class Operations {
    private static final OperationPattern HEALTH = OperationPattern.parse("GET /*/v1/health");

    private final List<OperationPattern> withoutToken;
    private final List<OperationPattern> withOrWithoutToken;
    private final List<OperationPattern> documents;
    private final List<OperationPattern> gathered;

    public Operations(GatewayConfig config) {
        this.withoutToken = patterns(config.withoutToken());
        this.withOrWithoutToken = patterns(config.withOrWithoutToken());
        this.documents = patterns(config.documents());
        this.gathered = patterns(config.gathered());
    }

    /** What a request does with its token; what may be read may be asked for its headers too. */
    public Identity identity(String method, String path) {
        String read = read(method);
        if (isAnyOf(withoutToken, read, path)) {
            return Identity.REMOVED;
        }
        return isAnyOf(withOrWithoutToken, read, path) ? Identity.OPTIONAL : Identity.REQUIRED;
    }

    /** How the body passes: a document never without a token, and what is gathered never with one. */
    public Passage passage(String method, String path) {
        if (HEALTH.matches(read(method), path)) {
            return Passage.HEALTH;
        }
        return switch (identity(method, path)) {
            case REQUIRED -> isAnyOf(documents, method, path) ? Passage.DOCUMENT : Passage.WHOLE;
            case OPTIONAL -> Passage.WHOLE;
            case REMOVED -> isAnyOf(gathered, method, path) ? Passage.GATHERED : Passage.WHOLE;
        };
    }

    private static String read(String method) {
        return method.equals("HEAD") ? "GET" : method;
    }

    private static boolean isAnyOf(List<OperationPattern> operations, String method, String path) {
        for (OperationPattern operation : operations) {
            if (operation.matches(method, path)) {
                return true;
            }
        }
        return false;
    }

    private static List<OperationPattern> patterns(Set<String> operations) {
        return operations.stream().map(OperationPattern::parse).toList();
    }
}
