package org.samenspel.csv;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the client wants an import to be done: a {@code @BeanParam} of each.
 *
 * @param dryRun whether to report only; null means no
 * @param confirm the names of what the client has looked at and found right, as a report or a refusal named them, separated by
 *     commas
 */
public record ImportRequest(
        @QueryParam("dryRun") @Nullable Boolean dryRun,
        @QueryParam("confirm") @Nullable String confirm) {

    public static final ImportRequest PLAIN = new ImportRequest(null, null);

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    Set<String> confirmed() {
        return confirm == null
                ? Set.of()
                : Arrays.stream(confirm.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }
}
