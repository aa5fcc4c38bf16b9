package org.samenspel.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImagesCommandTest {

    private final StringWriter errors = new StringWriter();

    @Test
    void namesTheImagesThatThereAre() {
        assertThat(run("nothing")).isEqualTo(1);
        assertThat(errors.toString())
                .startsWith(
                        "There is no image nothing; there are: plans, consultations, partners, governance, finance, gateway,")
                .contains("gateway, demo.");
    }

    @Test
    void refusesToLayDownAndPushAtOnce() {
        assertThat(run("--tar", "x", "--push", "localhost:5000")).isEqualTo(1);
        assertThat(errors.toString()).startsWith("Images are laid down (--tar) or pushed (--push), not both at once.");
    }

    @Test
    void tellsTheSizeOfEachLayer() {
        var layers = List.of(new ImageTar.Part("java", "a", 44_300_000), new ImageTar.Part("cache", "b", 33_100_000));

        assertThat(Made.table(List.of(new Made("samenspel-plans:1.0", "/images/plans-1.0.tar", null, layers))))
                .isEqualTo(
                        "samenspel-plans:1.0: 77.4 MB (java 44.3 + cache 33.1)%n  /images/plans-1.0.tar%n".formatted());
    }

    private int run(String... arguments) {
        return ImagesCommand.commandLine().setErr(new PrintWriter(errors, true)).execute(arguments);
    }
}
