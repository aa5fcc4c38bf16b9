package org.samenspel.cluster.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever uninstalled it is told of what stays. */
class RemovalTest {

    @TempDir
    private Path folder;

    @Test
    void volumesAndTheCommandThatDeletesThem() {
        String left = removal("echo persistentvolumeclaim/data-samenspel-demo-postgres-0")
                .left();

        assertThat(left)
                .contains("  persistentvolumeclaim/data-samenspel-demo-postgres-0\n")
                .endsWith("kubectl --kubeconfig " + folder.resolve("admin.conf")
                        + " --namespace there delete persistentvolumeclaim"
                        + " --selector=app.kubernetes.io/instance=samenspel\n");
    }

    @Test
    void whereNoneIsThatThereIsNone() {
        assertThat(removal("exit 0").left()).isEqualTo("No volumes of it are left.\n");
    }

    private Removal removal(String kubectlDoes) {
        Kubectl kubectl = FakeProgram.kubectl(folder, kubectlDoes);
        return new Removal(new Namespace(kubectl, "there"), new Release(kubectl, "there", "samenspel"));
    }
}
