package org.samenspel.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspel.local.Refusal;

/** The faults that are tried are those that the page of what can go wrong says are. */
class FaultTableTest {

    private static final Path PAGE = Path.of("../../docs/reference/reliability.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (F\\d+) \\| (.+) \\| .+ \\| (I\\d+) \\| (?:not tried, because )?(.+) \\|$");
    private static final Pattern COMMAND = Pattern.compile("`./samenspel faults ([a-z0-9-]+)`");

    @Test
    void eachIsInTheTableWithItsInvariant() throws IOException {
        assertThat(rows().flatMap(row -> COMMAND.matcher(row.group(4))
                                .results()
                                .map(command -> command.group(1) + " " + row.group(3)))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Faults.all().stream()
                        .map(fault -> fault.name() + " " + fault.invariant())
                        .toList());
    }

    @Test
    void whatIsNotTriedIsInTheTableWithItsReason() throws IOException {
        assertThat(rows().filter(row -> row.group().contains("| not tried, because "))
                        .map(row -> new NotTried(row.group(1), row.group(2), row.group(4))))
                .containsExactlyElementsOf(NotTried.all());
    }

    @Test
    void severalAreNamedByHowTheyBegin() {
        assertThat(Faults.named(List.of("path", "json-deep"), List.of()))
                .extracting(Fault::name)
                .contains("path-dots", "json-deep")
                .doesNotContain("json-huge", "token-none");
        assertThat(Faults.named(List.of(), List.of())).isEqualTo(Faults.all());
    }

    @Test
    void someAreLeftOut() {
        assertThat(Faults.named(List.of("path"), List.of("path-dots")))
                .extracting(Fault::name)
                .contains("path-backslash")
                .doesNotContain("path-dots", "json-deep");
    }

    @Test
    void refusesANameThatNoneHas() {
        assertThatThrownBy(() -> Faults.named(List.of("path", "pathes"), List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("There is no fault pathes");
        assertThatThrownBy(() -> Faults.named(List.of(), List.of("pathes")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("There is no fault pathes");
    }

    private static Stream<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results();
    }
}
