package org.samenspel.local.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.local.mutant.MutantRun.Result.CAUGHT;
import static org.samenspel.local.mutant.MutantRun.Result.NOT_TRIED;
import static org.samenspel.local.mutant.MutantRun.Result.SURVIVED;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutantRunTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tests run: 12, Failures: 1, Errors: 0, Skipped: 0 -- web | CAUGHT
            Tests run: 12, Failures: 1, Errors: 2, Skipped: 0 -- web | CAUGHT
            Tests run: 12, Failures: 0, Errors: 2, Skipped: 0 -- web | NOT_TRIED
            Tests run: 12, Failures: 0, Errors: 0, Skipped: 0 -- web\\nAll tests passed after 3 s. | SURVIVED
            [ERROR] cannot find symbol                               | NOT_TRIED
            """)
    void catchesWithAnAssertionThatFailedAndWithNothingElse(String said, MutantRun.Result result) {
        assertThat(MutantRun.judge(said)).isEqualTo(result);
    }

    @Test
    void tellsWhatPassedFromWhatCouldNotBeTried() {
        assertThat(MutantRun.code(Set.of(CAUGHT))).isZero();
        assertThat(MutantRun.code(Set.of(CAUGHT, SURVIVED, NOT_TRIED))).isEqualTo(1);
        assertThat(MutantRun.code(Set.of(CAUGHT, NOT_TRIED))).isEqualTo(2);
    }
}
