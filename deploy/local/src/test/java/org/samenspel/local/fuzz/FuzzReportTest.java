package org.samenspel.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenspel.local.demo.Json;
import org.samenspel.local.fuzz.Fuzzed.Finding;

class FuzzReportTest {

    @Test
    void isRightWhenEachOperationWasReachedAndNothingFound() {
        assertThat(report(50, true).isRight()).isTrue();
    }

    @Test
    void isNotRightWhenSomethingWasFoundOrLeftOut() {
        assertThat(report(50, true, finding()).isRight()).isFalse();
        assertThat(report(49, true).isRight()).isFalse();
        assertThat(report(50, false).isRight()).isFalse();
    }

    @Test
    void countsServerErrorsAndNamesWhatWasFound() {
        assertThat(report(50, true, finding()).text()).isEqualTo("""
                service        operations reached examples   5xx findings
                plans                  50      50     2819     3        1

                plans: ServerError  POST /plans  500  3×: Server error""".indent(0).stripTrailing());
    }

    private static FuzzReport report(int reached, boolean whole, Finding... findings) {
        return new FuzzReport(
                1,
                List.of(new Fuzzed(
                        "plans", 50, reached, 2819, Map.of("200", 100, "500", 2, "503", 1), whole, List.of(findings))));
    }

    private static Finding finding() {
        return new Finding(
                "ServerError",
                "POST /plans",
                "Server error\n\nmore of it",
                3,
                Json.MAPPER.createObjectNode(),
                Json.MAPPER.createObjectNode().put("status", 500));
    }
}
