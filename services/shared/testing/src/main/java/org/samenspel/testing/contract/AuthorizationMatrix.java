package org.samenspel.testing.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspel.testing.Database;
import org.samenspel.testing.Tokens;
import org.samenspel.testing.contract.AuthorizationTable.Answer;
import org.samenspel.testing.contract.AuthorizationTable.Answers;
import org.samenspel.testing.contract.AuthorizationTable.Column;
import org.samenspel.testing.contract.AuthorizationTable.Row;

/**
 * Every operation × role × organization × thing. A service states in one table what is answered to callers whose role the
 * contract names ({@code x-roles}); everybody else is answered 403, and so is a token without an organization. Whatever is
 * refused or only read changes no row.
 * {@snippet :
 * @QuarkusTest
 * class AuthorizationTest extends AuthorizationMatrix {
 *     private final PlanFixtures owner = PlanFixtures.organization();
 *
 *     protected String table() {
 *         return """
 *                 insiders = planner networkCoordinator auditor
 *                 operation              | owner draft             | owner published | stranger draft | stranger published
 *                 listPlans?state=draft  | insiders 200:1, 200:0   | -               | 200:0          | -
 *                 getPlan                | insiders 200, 404       | 200             | 404            | 200
 *                 changePlan             | 412                     | 412             | 404            | 403
 *                 importGoals            | 200                     | 409             | 404            | 403
 *                 """;
 *     }
 *
 *     protected String token(String organization, String role) {
 *         return organization.equals("owner") ? owner.token(role) : PlanFixtures.organization().token(role);
 *     }
 *
 *     protected Map<String, String> target(String name) {
 *         return Map.of("planId", name.equals("draft") ? owner.draft() : owner.published());
 *     }
 *
 *     protected Map<String, String> bodies() {
 *         return Map.of("importGoals", PlanFixtures.GOALS);
 *     }
 * }
 * }
 *
 * <p>A column is the organization of the caller and, where that differs, the thing that is asked about. In a cell, {@code 412} is
 * the answer; {@code 200:1} a list with a total of one; {@code insiders 200, 404} goes by role, or by a group of roles that a
 * line above the table names; {@code -} isn't asked. {@code listGoals?level=strategic text/csv} asks with a query and for another
 * media type than the first.
 *
 * <p>Paths, methods and media types come from the contract. Each change is of a version that never was ({@code If-Match}): who
 * is let in is answered 412 and changes nothing either. So a thing is made once for all requests.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class AuthorizationMatrix {
    private @Nullable AuthorizationTable read;
    private final Map<String, Map<String, String>> targets = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();

    /** The table, as above. */
    protected abstract String table();

    /** A token of this organization, by its name in the table, with this role; asked once for each. Strangers may differ. */
    protected abstract String token(String organization, String role);

    /**
     * Makes the thing that a column names; asked once for each.
     *
     * @return by the name of the parameter in the contract's path, or any other name between braces in a query or body
     */
    protected abstract Map<String, String> target(String name);

    /**
     * By operation, what is sent; a merge patch without one sends nothing to change. {@code {new}} is something else each time.
     */
    protected abstract Map<String, String> bodies();

    /** As each role. One test for all of them: what the tables hold before and after is most of its cost. */
    @ParameterizedTest
    @MethodSource("rows")
    void answersAsTheTableSays(Row row) {
        Map<Boolean, List<AuthorizationAttempt>> attempts = Tokens.ROLES.stream()
                .flatMap(role -> attempts(row, role))
                .collect(Collectors.partitioningBy(AuthorizationAttempt::changesNothing));

        assertAnsweredAndUnchanged(requireNonNull(attempts.get(true)));
        assertAnswered(1, requireNonNull(attempts.get(false)));
    }

    /** Each about the first thing that is asked about: what is published may be open to tokens that say nothing, too. */
    @Test
    void refusesTokenWithoutOrganization() {
        String token = Tokens.of(Tokens.ROLES.toArray(String[]::new)).sign();

        assertAnsweredAndUnchanged(rows().flatMap(
                        row -> attempts(row, "nobody", column -> token, answers -> Answer.FORBIDDEN)
                                .limit(1))
                .toList());
    }

    @Test
    void leavesOutNoOperation() {
        assertThat(rows().map(Row::id).distinct())
                .containsExactlyInAnyOrderElementsOf(Contract.required().operations().stream()
                        .filter(ContractOperation::takesToken)
                        .map(ContractOperation::id)
                        .toList());
    }

    Stream<Row> rows() {
        return read().rows().stream();
    }

    private AuthorizationTable read() {
        if (read == null) {
            read = AuthorizationTable.of(table());
        }
        return read;
    }

    /** Two at a time: none of them is to change what another one is answered. */
    private static void assertAnsweredAndUnchanged(List<AuthorizationAttempt> attempts) {
        Map<String, String> before = Database.digests();
        assertAnswered(2, attempts);
        assertThat(Database.digests()).isEqualTo(before);
    }

    private static void assertAnswered(int atOnce, List<AuthorizationAttempt> attempts) {
        try (ExecutorService callers = Executors.newFixedThreadPool(atOnce)) {
            List<CompletableFuture<Optional<String>>> answers = attempts.stream()
                    .map(attempt -> CompletableFuture.supplyAsync(attempt::wrong, callers))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join).flatMap(Optional::stream))
                    .isEmpty();
        }
    }

    private Stream<AuthorizationAttempt> attempts(Row row, String role) {
        boolean allowed = Contract.required().operation(row.id()).allows(role);
        return attempts(
                row,
                role,
                column -> kept(column.organization(), role),
                answers -> allowed ? answers.to(role) : Answer.FORBIDDEN);
    }

    /** What the row asks, column by column. */
    private Stream<AuthorizationAttempt> attempts(
            Row row, String role, Function<Column, String> token, Function<Answers, Answer> expected) {
        List<Column> columns = read().columns();
        String body = bodies().getOrDefault(row.id(), "{}");
        return IntStream.range(0, columns.size()).boxed().flatMap(index -> {
            Column column = columns.get(index);
            return row.answers().get(index).map(expected).stream()
                    .map(answer -> new AuthorizationAttempt(
                            row, role + " of " + column, token.apply(column), known(column), body, answer));
        });
    }

    private String kept(String organization, String role) {
        return tokens.computeIfAbsent(organization + " " + role, name -> token(organization, role));
    }

    /** What a column is about. All things are made before the first request, so that each list has as many at any time. */
    private Map<String, String> known(Column column) {
        if (targets.isEmpty()) {
            read().columns().stream().map(Column::target).distinct().forEach(name -> targets.put(name, target(name)));
        }
        return targets.getOrDefault(column.target(), Map.of());
    }
}
