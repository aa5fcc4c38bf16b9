package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The script refuses what nobody knows before it builds anything; a checkout without modules has nothing to build. */
class TypedOptionsTest {

    @TempDir
    private Path checkout;

    @BeforeEach
    void checkoutWithoutModules() throws IOException {
        Files.copy(Repository.HOME.resolve("samenspel"), checkout.resolve("samenspel"));
        Files.createDirectories(checkout.resolve("services/plans/src"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        up --frsh                      | There is no option --frsh of up; there are: --fresh --port.
        up fresh                       | up takes no fresh.
        up --port                      | --port takes a number, not nothing.
        demo --port=x --exit           | --port takes a number, not x.
        bench                          | What do you measure? There are: submit read close events kill.
        bench sumbit                   | What do you measure? There are: submit read close events kill.
        bench close --rounds 3         | There is no option --rounds of bench close; there are: --json --responses --port.
        bench submit --connections 8,x | --connections takes a number, not 8,x.
        faults --without               | --without takes a NAME.
        audit                          | What do you want of the audit? There is: verify.
        audit verify --yson            | There is no option --yson of audit verify; there are: --json --port.
        audit verify plans             | Nothing is built yet, so nothing runs: start with ./samenspel up.
        fuzz --exampels 3              | There is no option --exampels of fuzz; there are: --examples --seconds --seed --json --port.
        fuzz plans --seconds soon      | --seconds takes a number, not soon.
        events                         | What do you want of events? There are: deadletters replay accept dismiss.
        events replay plans --al       | There is no option --al of events replay; there are: --all --port.
        events accept plans --all      | There is no option --all of events accept; there are: --port.
        privacy retention --yaer 2026  | There is no option --yaer of privacy retention; there are: --year --json --port.
        privacy retention --year last  | --year takes a number, not last.
        rebuild plans budgets          | Nothing is built yet, so nothing runs: start with ./samenspel up.
        images --tar --json            | --tar takes a FOLDER.
        images plans --prot 9000       | There is no option --prot of images; there are: --tar --push --tag --json.
        sbom --advisories              | --advisories takes a FOLDER.
        sbom plans --json              | There is no option --json of sbom; there are: --advisories.
        reproduce local                | There is no program local; there are: plans.
        cluster                        | What do you want of the cluster? There are: up install test uninstall status down.
        cluster up --fresh             | cluster up takes no --fresh.
        cluster uninstall --values a   | There is no option --values of cluster uninstall; there are: --kubeconfig --namespace.
        cluster status                 | Nothing is built here: ./samenspel cluster up builds it, and leaves what runs as it is.
        restart plans --fresh          | There is no option --fresh of restart; there are: --port.
        dev plans --fresh              | There is no option --fresh of dev; there are: --port.
        """)
    void refusesWhatNobodyKnowsBeforeItBuilds(String typed, String answer) throws Exception {
        assertThat(samenspel(typed.split(" "))).isEqualTo(answer + "\n");
    }

    @Test
    void theHelpNamesWhatTheProgramTakes() {
        String help = Repository.read("samenspel");

        assertThat(commands()).isNotEmpty().allSatisfy(command -> {
            String name = command.getCommandSpec().qualifiedName().substring("samenspel ".length());
            String line = help.lines()
                    .filter(it -> it.startsWith("  " + name + " "))
                    .findFirst()
                    .orElse("");
            assertThat(command.getCommandSpec().options())
                    .allSatisfy(option -> assertThat(line + "--port PORT ").contains(typed(option)));
        });
    }

    private static String typed(CommandLine.Model.OptionSpec option) {
        return option.longestName() + (option.arity().max() == 0 ? "]" : " ");
    }

    private static Stream<CommandLine> commands() {
        return Samenspel.commandLine().getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .flatMap(command -> command.getSubcommands().isEmpty()
                        ? Stream.of(command)
                        : command.getSubcommands().values().stream());
    }

    private String samenspel(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(checkout.resolve("samenspel").toString()));
        command.addAll(List.of(arguments));
        Process script = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor()).as(said).isEqualTo(said.startsWith("Nothing is built yet") ? NotRunning.CODE : 1);
        return said;
    }
}
