package org.samenspel.cluster.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmProgramTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private Release release;

    @BeforeEach
    void aRelease() {
        release = new Release(FakeProgram.kubectl(folder, "exit 1"), "there", "samenspel");
    }

    @Test
    void goesBackToTheRevisionAndWaits() throws Exception {
        Path typed = folder.resolve("typed");
        Path helm = FakeProgram.in(folder, "helm", "echo $* > " + typed);

        new HelmProgram(helm).rollback(release, 3, PATIENCE);

        assertThat(Files.readString(typed))
                .isEqualTo("rollback samenspel 3 --namespace=there --kubeconfig=" + folder.resolve("admin.conf")
                        + " --wait --timeout=120s\n");
    }

    @Test
    void whatHelmSaysIsToldWhenItFails() {
        Path helm = FakeProgram.in(folder, "helm", "echo Error: release has no 3 version >&2; exit 1");

        assertThatThrownBy(() -> new HelmProgram(helm).rollback(release, 3, PATIENCE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Error: release has no 3 version");
    }

    @Test
    void whatWasBuiltForAnotherCheckoutIsUsedAgain() throws Exception {
        Path built = Files.createDirectories(folder.resolve("helm-v3.19.0"));

        HelmProgram helm = HelmProgram.found(folder, folder.resolve("helm.log"));

        assertThat(helm.program())
                .isIn(built.resolve("helm"), Kubectl.onPath("helm").orElse(built));
    }
}
