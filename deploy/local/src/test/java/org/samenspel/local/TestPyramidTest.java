package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Half of the test methods need no platform: whoever changes the domain sees in seconds what breaks. */
class TestPyramidTest {

    /** The annotation of a test method. */
    private static final Pattern METHOD =
            Pattern.compile("(?m)^    @(Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\\b");

    private static final Pattern WITH_PLATFORM = Pattern.compile("(?m)^@QuarkusTest\\b|^class \\w+EndToEndTest ");

    @Test
    void halfOfTheMethodsArePlain() {
        Map<String, Share> shares = new TreeMap<>();
        Repository.tests().forEach((module, classes) -> shares.put(module, shareOf(classes)));

        Share all = shares.values().stream().reduce(new Share(0, 0), Share::plus);

        System.out.printf("Test methods, with a platform/plain: %s in all, %s%n", all, shares);
        assertThat(all.plain()).as("plain ones of %s", shares).isGreaterThanOrEqualTo(all.withPlatform());
    }

    private static Share shareOf(List<String> classes) {
        return classes.stream()
                .map(source -> {
                    int methods =
                            Math.toIntExact(METHOD.matcher(source).results().count());
                    return WITH_PLATFORM.matcher(source).find() ? new Share(methods, 0) : new Share(0, methods);
                })
                .reduce(new Share(0, 0), Share::plus);
    }

    private record Share(int withPlatform, int plain) {

        Share plus(Share other) {
            return new Share(withPlatform + other.withPlatform, plain + other.plain);
        }

        @Override
        public String toString() {
            return withPlatform + "/" + plain;
        }
    }
}
