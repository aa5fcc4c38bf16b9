package org.samenspel.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.samenspel.local.Refusal;

/** The faults that are tried are those that the page of what can go wrong says are. */
class FaultTableTest {

    private static final Path PAGE = Path.of("../../docs/reference/reliability.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| F\\d+ \\| .+ \\| (I\\d+) \\| `./samenspel faults ([a-z0-9-]+)`");

    @Test
    void eachIsInTheTableWithItsInvariant() throws IOException {
        assertThat(ROW.matcher(Files.readString(PAGE)).results().map(row -> row.group(2) + " " + row.group(1)))
                .containsExactlyInAnyOrderElementsOf(Faults.all().stream()
                        .map(fault -> fault.name() + " " + fault.invariant())
                        .toList());
    }

    @Test
    void severalAreNamedByHowTheyBegin() {
        assertThat(Faults.named(List.of("path", "json-deep")))
                .extracting(Fault::name)
                .contains("path-dots", "json-deep")
                .doesNotContain("json-huge", "token-none");
        assertThat(Faults.named(List.of())).isEqualTo(Faults.all());
    }

    @Test
    void refusesANameThatNoneHas() {
        assertThatThrownBy(() -> Faults.named(List.of("path", "pathes")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("There is no fault pathes");
    }
}
