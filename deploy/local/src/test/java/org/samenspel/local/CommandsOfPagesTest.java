package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages tell people to type is there: commands, options and modules. */
class CommandsOfPagesTest {

    /** A block, or code in a sentence; pictures are blocks that are no Bash. */
    private static final Pattern CODE = Pattern.compile("(?s)```(\\w*)\\n.*?```|`[^`\n]+`");

    private static final Pattern CALL = Pattern.compile("\\./samenspel[ \\t]+([a-z][^\\n#`|;&)]*)");
    private static final Pattern MAVEN = Pattern.compile("(?m)(?:^|[`/ ])mvn[ \\t]+([^\\n#`|;&)]*)");

    /** A line of the script's own help: a command, or an option of several, and what it takes. */
    private static final Pattern HELP = Pattern.compile("(?m)^  ((?:[a-z]+|--[a-z]+)\\b.*?)(?:  .*)?$");

    private static final Pattern OPTION = Pattern.compile("--[a-z]+");

    @Test
    void callsOfTheScriptAreInItsHelp() {
        Map<String, String> help = help();

        assertThat(calls(CALL)).isNotEmpty().allSatisfy(call -> {
            List<String> words = words(call);
            assertThat(help).as(call).containsKey(words.getFirst());
            assertThat(words.stream().takeWhile(word -> !word.equals("--")).filter(word -> word.startsWith("--")))
                    .as(call)
                    .allMatch(
                            option -> options(help.get(words.getFirst())).contains(option) || help.containsKey(option));
        });
    }

    @Test
    void testedModulesAreThere() {
        assertThat(calls(CALL)
                        .map(CommandsOfPagesTest::words)
                        .filter(words -> words.size() > 1 && words.getFirst().equals("test"))
                        .map(words -> words.get(1))
                        .filter(module -> module.matches("[a-z]+")))
                .isNotEmpty()
                .allMatch(module -> Stream.of("services/", "services/shared/", "deploy/")
                        .anyMatch(folder -> isModule(folder + module)));
    }

    @Test
    void mavenIsAskedForModulesAndPluginsThatAreThere() {
        String pom = Repository.read("pom.xml");

        assertThat(calls(MAVEN).map(CommandsOfPagesTest::words)).allSatisfy(words -> {
            int modules = words.indexOf("-pl");
            if (modules >= 0) {
                assertThat(words.get(modules + 1).split(",")).allMatch(CommandsOfPagesTest::isModule);
            }
            assertThat(words.stream().filter(word -> word.matches("[a-z]+:[a-z]+")))
                    .allMatch(goal -> pom.contains(">" + goal.split(":")[0] + "-maven-plugin<"));
        });
    }

    /** What stands behind the command in code of the pages. */
    private static Stream<String> calls(Pattern command) {
        return Repository.texts(".*\\.md")
                .flatMap(page -> CODE.matcher(page).results())
                .filter(code -> code.group(1) == null || code.group(1).equals("bash"))
                .flatMap(code -> command.matcher(code.group()).results())
                .map(call -> call.group(1).strip());
    }

    private static List<String> words(String call) {
        return List.of(call.split("\\s+"));
    }

    /** By command or option: all that the lines of the help say of what it takes. */
    private static Map<String, String> help() {
        String usage = Repository.read("samenspel").split("<<'TEXT'\n")[1].split("\nTEXT\n")[0];
        return HELP.matcher(usage)
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.toMap(line -> line.split(" ")[0], line -> line, (line, next) -> line + " " + next));
    }

    private static List<String> options(String help) {
        return OPTION.matcher(help).results().map(option -> option.group()).toList();
    }

    private static boolean isModule(String folder) {
        return Files.exists(Repository.HOME.resolve(folder).resolve("pom.xml"));
    }
}
