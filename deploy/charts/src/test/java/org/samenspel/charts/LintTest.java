package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.LintResult;
import org.junit.jupiter.api.Test;

/** Helm finds nothing to say about the charts. */
class LintTest {

    @Test
    void theUmbrellaHasNoWarning() {
        LintResult result = Chart.umbrella().lint().strict().call();

        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
    }

    @Test
    void theChartOfOperatorsHasNoWarning() {
        LintResult result = Chart.operators().lint().strict().call();

        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
    }

    @Test
    void theLibraryHasNoWarning() {
        LintResult result = Chart.library().lint().strict().call();

        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
    }
}
