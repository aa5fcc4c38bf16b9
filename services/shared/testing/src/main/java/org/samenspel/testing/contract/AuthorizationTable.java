package org.samenspel.testing.contract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samenspel.testing.Tokens;

/**
 * The table of an {@link AuthorizationMatrix}, as read from its text.
 *
 * @param columns for whom of which organization, about which thing
 * @param rows the operations, in the order of the text
 */
record AuthorizationTable(List<Column> columns, List<Row> rows) {
    private static final String NOT_ASKED = "-";

    /** Of whom the callers are, and the name of what they ask about. */
    record Column(String organization, String target) {
        static Column of(String words) {
            String[] word = words.split(" ", 2);
            return new Column(word[0], word.length == 1 ? "" : word[1]);
        }

        @Override
        public String toString() {
            return (organization + " " + target).strip();
        }
    }

    /**
     * One way to ask one operation.
     *
     * @param accept the media type to ask for; empty for the first one
     * @param answers by column; empty where nothing is asked
     */
    record Row(String id, String query, String accept, List<Optional<Answers>> answers) {
        @Override
        public String toString() {
            return (id + query + " " + accept).strip();
        }
    }

    /** What those are answered who have a role that the contract names. */
    record Answers(List<ByRoles> cases) {
        Answer to(String role) {
            return cases.stream()
                    .filter(one -> one.roles().contains(role))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the table doesn't say what is answered to " + role))
                    .answer();
        }
    }

    record ByRoles(Set<String> roles, Answer answer) {}

    /** @param total how many there are in the list that is answered; empty when it is no list or doesn't matter */
    record Answer(int status, Optional<Integer> total) {
        static final Answer FORBIDDEN = of("403");

        static Answer of(String text) {
            String[] part = text.split(":");
            return new Answer(
                    Integer.parseInt(part[0]),
                    part.length == 1 ? Optional.empty() : Optional.of(Integer.valueOf(part[1])));
        }

        /** Whether it leaves everything as it was. */
        boolean refuses() {
            return status >= 400;
        }

        @Override
        public String toString() {
            return status + total.map(all -> ":" + all).orElse("");
        }
    }

    static AuthorizationTable of(String text) {
        Map<String, Set<String>> groups = new HashMap<>();
        Tokens.ROLES.forEach(role -> groups.put(role, Set.of(role)));
        text.lines()
                .filter(line -> line.contains(" = "))
                .map(line -> line.split(" = "))
                .forEach(words -> {
                    Set<String> roles = Set.of(words[1].strip().split("\\s+"));
                    if (!Tokens.ROLES.containsAll(roles)) {
                        throw new AssertionError("no roles: " + roles);
                    }
                    groups.put(words[0].strip(), roles);
                });
        List<List<String>> lines = text.lines()
                .filter(line -> line.contains("|"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        List<String> head = lines.getFirst();
        return new AuthorizationTable(
                head.stream().skip(1).map(Column::of).toList(),
                lines.stream()
                        .skip(1)
                        .map(line -> row(line, head.size(), groups))
                        .toList());
    }

    private static Row row(List<String> cells, int width, Map<String, Set<String>> groups) {
        if (cells.size() != width || cells.stream().skip(1).allMatch(NOT_ASKED::equals)) {
            throw new AssertionError(
                    "this line must have %d cells, one of them with an answer: %s".formatted(width, cells));
        }
        String[] words = cells.getFirst().split("\\s+", 2);
        String id = words[0].split("\\?", 2)[0];
        List<Optional<Answers>> answers =
                cells.stream().skip(1).map(cell -> answers(cell, groups)).toList();
        return new Row(id, words[0].substring(id.length()), words.length == 1 ? "" : words[1], answers);
    }

    private static Optional<Answers> answers(String cell, Map<String, Set<String>> groups) {
        return cell.equals(NOT_ASKED)
                ? Optional.empty()
                : Optional.of(new Answers(Arrays.stream(cell.split(",\\s*"))
                        .map(one -> byRoles(one, groups))
                        .toList()));
    }

    private static ByRoles byRoles(String one, Map<String, Set<String>> groups) {
        String[] words = one.split("\\s+");
        Set<String> roles = words.length == 1 ? Set.copyOf(Tokens.ROLES) : groups.get(words[0]);
        if (roles == null) {
            throw new AssertionError("neither a role nor a group: " + words[0]);
        }
        return new ByRoles(roles, Answer.of(words[words.length - 1]));
    }
}
