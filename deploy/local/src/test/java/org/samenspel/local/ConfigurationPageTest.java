package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspel.local.MappedSettings.Setting;

/** The page of settings names all of our own, and none that is not there. */
class ConfigurationPageTest {

    private static final String PAGE = Repository.read("docs/reference/configuration.md");

    /** A setting in code format; a part such as {@code <name>} stands for any. */
    private static final Pattern NAMED = Pattern.compile("`((?:samenspel|quarkus|mp|kafka)\\.[^`*]+)`");

    /** What people may set for {@code ./samenspel}. */
    private static final Pattern VARIABLE = Pattern.compile("\\bSAMENSPEL_[A-Z0-9_]+\\b");

    private static final Pattern ANY = Pattern.compile("<[^>]+>");
    private static final Pattern ALONE = Pattern.compile("SETTING = \"(samenspel\\.[\\w.-]+)\"");

    @Test
    void namesEverySettingOfOurOwn() {
        assertThat(named("samenspel").map(name -> ANY.matcher(name).replaceAll("*")))
                .containsExactlyInAnyOrderElementsOf(own());
    }

    @Test
    void saysTheDefaultsOfOurOwn() {
        assertThat(Repository.sources()
                        .flatMap(MappedSettings::of)
                        .filter(setting -> setting.value().isPresent()))
                .allSatisfy(setting -> assertThat(defaults(setting.name()))
                        .as(setting.name())
                        .contains(setting.value().orElseThrow()));
    }

    @Test
    void namesNoSettingOfOthersThatNobodySets() {
        List<String> set = Repository.files(".*/src/main/resources/.*\\.properties")
                .flatMap(file -> Repository.properties(file).stringPropertyNames().stream())
                .map(name -> name.replaceFirst("^%\\w+\\.", ""))
                .toList();
        String code = Repository.sources().collect(Collectors.joining());
        String charts = Repository.texts("helm/service/templates/.*").collect(Collectors.joining());

        assertThat(named("quarkus|mp|kafka")
                        .filter(name -> set.stream().noneMatch(like(name)))
                        .filter(name -> !code.contains('"' + name + '"') && !code.contains('"' + variable(name) + '"'))
                        .filter(name -> !charts.contains(variable(name))))
                .as("set by no file, no code and no chart")
                .isEmpty();
    }

    /** Else a profile of Quarkus, which anybody may choose, would switch the checks of production off. */
    @Test
    void whereAProgramRunsIsSaidByNothingThatIsBuilt() {
        assertThat(Repository.files(".*/src/main/resources/.*\\.properties")
                        .filter(file -> !file.startsWith("services/shared/testing/"))
                        .flatMap(file -> Repository.properties(file).stringPropertyNames().stream()))
                .noneMatch(name -> name.endsWith("samenspel.environment"));
    }

    @Test
    void namesEveryVariableOfTheScriptsHelpAndNoneThatNothingReads() {
        String script = Repository.read("samenspel");
        String code = Repository.sources().collect(Collectors.joining());
        Set<String> named = variables(PAGE.split("\n## One machine\n")[1]);

        assertThat(named).containsAll(variables(script.split("TEXT")[1]));
        assertThat(named)
                .allMatch(name ->
                        script.contains("{" + name) || code.contains(name) || name.equals(variable("samenspel.zone")));
    }

    private static Set<String> variables(String text) {
        return VARIABLE.matcher(text)
                .results()
                .map(name -> name.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands between the setting's name and what it is for. */
    private static List<String> defaults(String name) {
        return PAGE.lines()
                .filter(line -> line.startsWith("|") && line.contains('`' + name + '`'))
                .map(line -> line.replace("`", "").split(" *\\| *"))
                .flatMap(cells -> Stream.of(cells).skip(2).limit(cells.length - 3L))
                .flatMap(cell -> Stream.of(cell.split(",? ")))
                .toList();
    }

    private static Set<String> own() {
        Stream<String> mapped = Repository.sources().flatMap(MappedSettings::of).map(Setting::name);
        Stream<String> alone = Repository.sources()
                .flatMap(source -> ALONE.matcher(source).results())
                .map(setting -> setting.group(1));
        return Stream.concat(mapped, alone).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> named(String beginning) {
        return NAMED.matcher(PAGE)
                .results()
                .map(name -> name.group(1))
                .filter(name -> name.matches("(" + beginning + ")\\..*"))
                .distinct();
    }

    private static Predicate<String> like(String name) {
        return Pattern.compile(Pattern.quote(name).replaceAll("<[^>]+>", "\\\\E[^.]+\\\\Q"))
                .asMatchPredicate();
    }

    /** The environment variable of a setting. */
    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
