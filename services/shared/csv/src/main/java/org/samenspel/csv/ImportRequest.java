package org.samenspel.csv;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * How the client wants an import to be done: a {@code @BeanParam} of each.
 *
 * @param dryRun whether to report only; null means no
 * @param confirm the names of what the client has looked at and found right, as a report or a refusal named them, separated by
 *     commas
 */
public record ImportRequest(
        @QueryParam("dryRun") @Nullable Boolean dryRun,
        @QueryParam("confirm") @Size(max = 4000) @Nullable String confirm) {

    public static final ImportRequest PLAIN = new ImportRequest(null, null);

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    /** @throws InvalidInput if it confirms what this knows nothing of: a name that is mistyped confirms nothing */
    void requireNames(Predicate<String> known) {
        List<Issue> issues = confirmed().stream()
                .filter(name -> !name.isEmpty() && !known.test(name))
                .sorted()
                .map(name -> Issue.invalid("confirm", name, name + " is nothing that can be confirmed in this file")
                        .in("query"))
                .toList();
        if (!issues.isEmpty()) {
            throw new InvalidInput(issues);
        }
    }

    Set<String> confirmed() {
        return confirm == null
                ? Set.of()
                : Arrays.stream(confirm.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }
}
