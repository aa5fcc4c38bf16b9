package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What continuous integration runs, and what it leaves out in words; a stand-in does nothing of it. */
class BudgetsTest {

    private static final Pattern BUDGET = Pattern.compile("(?m)^(\\d+) (needed|optional) +(.+)$");

    @TempDir
    private Path checkout;

    private String said = "";

    @BeforeEach
    void checkoutWithAStandIn() throws IOException {
        Files.createDirectory(checkout.resolve(".ci"));
        Files.copy(Repository.HOME.resolve(".ci/run"), checkout.resolve(".ci/run"));
        script("samenspel", """
                [ "$*" != "cluster status" ] || exit $([ -e runs ] && echo 0 || echo 3)
                echo "samenspel $*"
                echo $(($(cat now) + 60 * $(cat minutes-each))) >now
                [ ! -e "fails-$1-$2" ] || exit $(cat "fails-$1-$2")
                """);
        script("date", "cat now");
        Files.writeString(checkout.resolve("now"), "1800000000");
        eachTakes(1);
    }

    @Test
    void whatIsNeededTakesAnHourAtMost() throws IOException {
        int needed = BUDGET.matcher(Files.readString(Repository.HOME.resolve(".ci/run")))
                .results()
                .filter(line -> line.group(2).equals("needed"))
                .mapToInt(line -> Integer.parseInt(line.group(1)))
                .sum();

        assertThat(needed).isBetween(30, 60);
    }

    @Test
    void testsThenEachProofAndTheClusterIsStopped() throws Exception {
        assertThat(run()).isZero();

        assertThat(commands())
                .startsWith("samenspel test", "samenspel cluster up", "samenspel cluster test 6 1 5 --keep")
                .endsWith("samenspel cluster down")
                .hasSize(8);
        assertThat(said).doesNotContain("left out").contains("passed");
    }

    @Test
    void lateInTheRunWhatIsOptionalIsLeftOutInWords() throws Exception {
        eachTakes(23);

        assertThat(run()).isZero();

        assertThat(commands())
                .containsExactly(
                        "samenspel test",
                        "samenspel cluster up",
                        "samenspel cluster test 6 1 5 --keep",
                        "samenspel cluster down");
        assertThat(said)
                .contains(
                        "left out, it did not pass: 69 minutes are gone, and with its 10 it would end after minute 60");
    }

    @Test
    void whenTestsTookTooLongNoClusterIsBegun() throws Exception {
        eachTakes(65);

        assertThat(run()).isZero();

        assertThat(commands()).containsExactly("samenspel test");
        assertThat(said)
                .contains(
                        "left out, it did not pass: 65 minutes are gone, and the proofs after it would end after minute 60");
    }

    @Test
    void aJobThatBeganBeforeCountsFromThen() throws Exception {
        assertThat(run("SAMENSPEL_CI_BEGAN", Long.toString(1_800_000_000 - 65 * 60)))
                .isZero();

        assertThat(commands()).containsExactly("samenspel test");
    }

    @Test
    void aMachineThatCanNotHaveAClusterLeavesItOutInWords() throws Exception {
        Files.writeString(checkout.resolve("fails-cluster-up"), "3");

        assertThat(run()).isZero();

        assertThat(commands()).containsExactly("samenspel test", "samenspel cluster up");
        assertThat(said)
                .contains("left out, it did not pass: this machine can't have a cluster")
                .contains("left out, it did not pass: there is no cluster");
    }

    @Test
    void aClusterThatFailsIsAFailure() throws Exception {
        Files.writeString(checkout.resolve("fails-cluster-up"), "1");

        assertThat(run()).isEqualTo(1);
    }

    @Test
    void aClusterThatRanBeforeStays() throws Exception {
        Files.writeString(checkout.resolve("runs"), "");

        assertThat(run()).isZero();

        assertThat(commands()).doesNotContain("samenspel cluster down");
    }

    @Test
    void testsThatFailAreAFailureAndNothingElseIsTried() throws Exception {
        Files.writeString(checkout.resolve("fails-test-"), "1");

        assertThat(run()).isEqualTo(1);

        assertThat(commands()).containsExactly("samenspel test");
        assertThat(said).contains("FAILED with 1").contains("left out, it did not pass: something failed before");
    }

    @Test
    void aProofThatFailsIsAFailureAndTheClusterIsStoppedAllTheSame() throws Exception {
        Files.writeString(checkout.resolve("fails-cluster-test"), "1");

        assertThat(run()).isEqualTo(1);

        assertThat(commands()).endsWith("samenspel cluster test 6 1 5 --keep", "samenspel cluster down");
    }

    private List<String> commands() {
        return said.lines().filter(line -> line.startsWith("samenspel ")).toList();
    }

    private int run(String... setting) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(checkout.resolve(".ci/run").toString()).redirectErrorStream(true);
        builder.environment().put("PATH", checkout + ":/usr/bin:/bin");
        if (setting.length > 0) {
            builder.environment().put(setting[0], setting[1]);
        }
        Process script = builder.start();
        said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return script.waitFor();
    }

    private void eachTakes(int minutes) throws IOException {
        Files.writeString(checkout.resolve("minutes-each"), Integer.toString(minutes));
    }

    private void script(String name, String lines) throws IOException {
        Path file = Files.writeString(checkout.resolve(name), "#!/bin/bash\n" + lines + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
