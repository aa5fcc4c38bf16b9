package org.samenspel.local.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.local.Refusal;

class DialogTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void asksAgainUntilTheAnswerIsOneOfThose() {
        assertThat(answering("delete", "erasure").choose("What is asked?", List.of("access", "erasure")))
                .isEqualTo("erasure");
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("What is asked? (access, erasure) ".repeat(2));
    }

    @Test
    void takesNumbersThatThereAre() {
        assertThat(answering("4", "0", "x", "1, 3").chooseSome("Which?", 3)).containsExactly(1, 3);
        assertThat(answering("1,1, 2,1").chooseSome("Which?", 3)).containsExactly(1, 2);
        assertThat(answering("all").chooseSome("Which?", 2)).containsExactly(1, 2);
        assertThat(answering("none").chooseSome("Which?", 2)).isEmpty();
    }

    @Test
    void stopsWhereTheAnswersEnd() {
        assertThatThrownBy(() -> answering().ask("Who?"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("What was opened stays open");
    }

    @Test
    void asksForADayUntilItIsOneThatHasCome() {
        assertThat(answering("1/3/2027", "2999-01-01", "2022-02-30", "2022-03-01")
                        .day("When?"))
                .isEqualTo("2022-03-01");
        assertThat(answering("", "").day("When?")).isEmpty();
        assertThat(shown.toString(StandardCharsets.UTF_8)).containsSubsequence("When?", "That is no day", "When?");
    }

    private Dialog answering(String... lines) {
        return new Dialog(
                new BufferedReader(new StringReader(String.join("\n", lines))),
                new PrintStream(shown, true, StandardCharsets.UTF_8));
    }
}
