package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of what can go wrong, and of what an attack showed, name nothing that isn't there. */
class ReliabilityPageTest {

    private static final String PAGE = Repository.read("docs/reference/reliability.md");

    private static final String ATTACKS = Repository.read("docs/reference/attacks.md");

    private static final Pattern FAULT =
            Pattern.compile("(?m)^\\| (F\\d+) \\| (.+) \\| (.+) \\| (I\\d+) \\| (.+) \\|$");
    private static final Pattern INVARIANT = Pattern.compile("(?m)^\\| (I\\d+) \\|");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)(?:\\.(\\w+))?`");
    private static final Pattern COMMAND = Pattern.compile("\\./samenspel faults [a-z0-9-]+");
    private static final String NOT_TRIED = "not tried, because ";

    @Test
    void faultsAreNumberedOneAfterTheOther() {
        List<String> numbers = faults().map(row -> row.group(1)).toList();

        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(number -> "F" + number)
                        .toList());
    }

    @Test
    void eachFaultTriesAnInvariantThatIsThere() {
        List<String> invariants = INVARIANT
                .matcher(PAGE)
                .results()
                .map(row -> row.group(1))
                .distinct()
                .toList();

        assertThat(invariants)
                .isEqualTo(IntStream.rangeClosed(1, 16)
                        .mapToObj(number -> "I" + number)
                        .toList());
        assertThat(faults().map(row -> row.group(4))).isSubsetOf(invariants);
    }

    @Test
    void eachFaultIsShownByATestOrTheCommandOrSaysWhyItIsNotTried() {
        Map<String, String> tests = Repository.files(".*Test\\.java")
                .collect(Collectors.groupingBy(
                        file -> file.replaceAll(".*/|\\.java$", ""),
                        Collectors.mapping(Repository::read, Collectors.joining())));

        assertThat(faults())
                .allSatisfy(row -> assertThat(row.group(5))
                        .containsPattern(TEST.pattern() + "|`./samenspel faults |^" + NOT_TRIED));
        assertThat(TEST.matcher(PAGE + ATTACKS).results()).allSatisfy(test -> {
            assertThat(tests).as(test.group()).containsKey(test.group(1));
            if (test.group(2) != null) {
                assertThat(tests.get(test.group(1))).as(test.group()).contains("void " + test.group(2) + "(");
            }
        });
    }

    @Test
    void faultsOfTheAttackAreAmongThem() {
        assertThat(COMMAND.matcher(ATTACKS).results().map(MatchResult::group))
                .isNotEmpty()
                .isSubsetOf(
                        COMMAND.matcher(PAGE).results().map(MatchResult::group).toList());
    }

    private static Stream<MatchResult> faults() {
        return FAULT.matcher(PAGE).results();
    }
}
