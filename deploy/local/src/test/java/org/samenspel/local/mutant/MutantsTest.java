package org.samenspel.local.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspel.local.Refusal;

class MutantsTest {

    private static final Path HOME = Path.of("../..");

    static Stream<Mutant> all() {
        return Mutants.ALL.stream();
    }

    @Test
    void breakEachInvariantOnce() {
        assertThat(Mutants.ALL)
                .extracting(Mutant::invariant)
                .isEqualTo(IntStream.rangeClosed(1, 16)
                        .mapToObj(number -> "I" + number)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void findTheirPlaceInTheCodeOfNow(Mutant mutant) throws IOException {
        String text = Files.readString(HOME.resolve(mutant.file()));

        assertThat(mutant.of(text)).isNotEqualTo(text);
    }

    @Test
    void standOnThePageWithTheTestThatCatchesThem() throws IOException {
        String page = Files.readString(HOME.resolve("docs/reference/reliability.md"));

        assertThat(all().map(mutant ->
                        "| %s | %s | `%s` |".formatted(mutant.invariant(), mutant.says(), mutant.test())))
                .allSatisfy(row -> assertThat(page).contains(row));
    }

    @Test
    void areRefusedWhoseNameIsNoneOfAnInvariant() {
        assertThat(Mutants.of(List.of("I10"))).hasSize(1);
        assertThatThrownBy(() -> Mutants.of(List.of("I17")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("I17");
    }

    @Test
    void areRefusedWhosePlaceIsThereTwice() {
        Mutant mutant = Mutants.ALL.getFirst();

        assertThatThrownBy(() -> mutant.of(mutant.right() + mutant.right())).isInstanceOf(Refusal.class);
    }
}
