package org.samenspel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodLengthsTest {

    @Test
    void findsMethodThatIsTooLong(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("A.java"), """
                class A {
                    void three() {
                        one();
                        one();
                        one();
                    }

                    void one() {
                        three();
                    }
                }
                """);

        assertThat(MethodLengths.longerThan(2, List.of(source)))
                .singleElement()
                .asString()
                .endsWith("A.java three has 3");
    }
}
