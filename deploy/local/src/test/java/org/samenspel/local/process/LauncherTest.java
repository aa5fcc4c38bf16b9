package org.samenspel.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Refusal;

class LauncherTest {

    private static final int PATIENCE_SECONDS = 20;

    @TempDir
    private Path folder;

    @Test
    void writesOutputAndErrorsToTheLog() throws Exception {
        var launch = shell("echo $WORD; echo trouble >&2", Map.of("WORD", "hello"));

        new Launcher().run("Greeting", launch, PATIENCE_SECONDS);

        assertThat(Files.readAllLines(launch.log())).containsExactly("hello", "trouble");
    }

    @Test
    void refusesAStepThatFails() {
        assertThatThrownBy(() -> new Launcher().run("Breaking", shell("exit 3", Map.of()), PATIENCE_SECONDS))
                .isInstanceOf(Refusal.class)
                .hasMessage("Breaking failed: see " + folder.resolve("test.log") + ".");
    }

    @Test
    void keepsAProcessWhenTheThreadThatAskedForItEnds() throws InterruptedException {
        var launcher = new Launcher();
        var started = new Process[1];

        Thread.ofPlatform()
                .start(() -> started[0] = launcher.start(shell("exec sleep 60", Map.of())))
                .join();

        assertThat(started[0].isAlive()).isTrue();
        assertThatNoException().isThrownBy(() -> started[0].destroyForcibly().waitFor());
    }

    private Launch shell(String script, Map<String, String> environment) {
        return new Launch(List.of("bash", "-c", script), environment, folder.resolve("test.log"));
    }
}
