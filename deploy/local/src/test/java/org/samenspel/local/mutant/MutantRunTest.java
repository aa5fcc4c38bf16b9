package org.samenspel.local.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutantRunTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tests run: 12, Failures: 1, Errors: 0, Skipped: 0 -- web | CAUGHT
            Tests run: 12, Failures: 0, Errors: 2, Skipped: 0 -- web | CAUGHT
            Tests run: 12, Failures: 0, Errors: 0, Skipped: 0 -- web\\nAll tests passed after 3 s. | SURVIVED
            [ERROR] cannot find symbol                               | NOT_TRIED
            """)
    void catchesWithATestThatRanAndWithNothingElse(String said, MutantRun.Result result) {
        assertThat(MutantRun.judge(said)).isEqualTo(result);
    }
}
