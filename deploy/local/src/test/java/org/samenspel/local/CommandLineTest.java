package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private final StringWriter errors = new StringWriter();

    @Test
    void answersAPortThatCannotBeWithOneSentence() {
        int exitCode = run("up", "--port", "80");

        assertThat(exitCode).isEqualTo(1);
        assertThat(errors.toString())
                .isEqualTo("Port 80 can't be used: choose one from 1024 to 65514, for example --port 9080."
                        + System.lineSeparator());
    }

    @Test
    void answersAnUnknownOptionWithTheUsage() {
        int exitCode = run("up", "--quickly");

        assertThat(exitCode).isEqualTo(2);
        assertThat(errors.toString()).contains("--quickly").contains("Usage: samenspel up");
    }

    @Test
    void namesTheLogsWhenNoneIsAskedFor() {
        assertThat(run("logs")).isEqualTo(1);
        assertThat(errors.toString()).startsWith("Whose log? There are: ");
    }

    @Test
    void restartsNothingWhereNothingRuns() {
        assertThat(run("restart", "plans")).isEqualTo(3);
        assertThat(errors.toString()).startsWith("The platform is not running: start it with ./samenspel up.");
    }

    /** 1 is that something was rewritten, or that dead letters wait. */
    @ParameterizedTest
    @ValueSource(strings = {"audit verify plans", "events deadletters finance", "privacy", "privacy retention"})
    void endsWithAnotherNumberThanWhatItLooksForWhereNothingRuns(String command) {
        assertThat(run(command.split(" "))).isEqualTo(3);
        assertThat(errors.toString()).startsWith("The platform is not running: start it with ./samenspel up.");
    }

    @Test
    void verifiesTheAuditOfServicesAlone() {
        assertThat(run("audit", "verify", "gateway")).isEqualTo(1);
        assertThat(errors.toString())
                .isEqualTo(
                        "There is no audit of gateway; there are: plans, consultations, partners, governance, finance."
                                + System.lineSeparator());
    }

    @Test
    void fuzzesServicesAlone() {
        assertThat(run("fuzz", "gateway")).isEqualTo(1);
        assertThat(errors.toString())
                .isEqualTo(
                        "There is nothing to fuzz in gateway; there are: plans, consultations, partners, governance, finance."
                                + System.lineSeparator());
    }

    @Test
    void saysOfWhichServicesDeadLettersMayWait() {
        assertThat(run("events", "replay", "gateway", "plans.plans.v1/0/1")).isEqualTo(1);
        assertThat(errors.toString())
                .isEqualTo(
                        "There is no service gateway; there are: plans, consultations, partners, governance, finance."
                                + System.lineSeparator());
    }

    @Test
    void replaysWhatIsNamedOrAll() {
        assertThat(run("events", "replay", "finance")).isEqualTo(1);
        assertThat(run("events", "replay", "finance", "plans.plans.v1/0/1", "--all"))
                .isEqualTo(1);
        assertThat(errors.toString()).startsWith("Say which to replay:").doesNotContain("Exception");
    }

    @Test
    void rebuildsNothingWhereNothingRuns() {
        assertThat(run("rebuild", "finance", "plans")).isEqualTo(3);
        assertThat(errors.toString()).startsWith("The platform is not running: start it with ./samenspel up.");
    }

    @Test
    void developsOnlyWhatIsBuiltHere() {
        assertThat(run("dev", "kafka")).isEqualTo(1);
        assertThat(errors.toString())
                .startsWith("There is nothing to develop in kafka; there are: plans, consultations, partners,")
                .contains("gateway");
    }

    private int run(String... arguments) {
        return Samenspel.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments);
    }
}
