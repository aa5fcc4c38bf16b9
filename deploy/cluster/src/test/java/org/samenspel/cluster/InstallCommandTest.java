package org.samenspel.cluster;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.cluster.release.FakeProgram;
import org.samenspel.cluster.release.Namespace;
import org.samenspel.local.Refusal;

class InstallCommandTest {

    private static final String KNOWS_THE_DATABASE =
            "case \"$*\" in *' service samenspel-demo-postgres '*) echo found;; esac";

    @TempDir
    private Path folder;

    @Test
    void whatIsNotTheDemoDoesNotBecomeItForWantOfValues() {
        Namespace production = namespaceWhereKubectlDoes("exit 0");

        assertThatThrownBy(() -> InstallCommand.requireDemo(production))
                .isInstanceOf(Refusal.class)
                .hasMessage("What is installed in production is not the demo: name its values with --values.");
    }

    @Test
    void theDemoIsKnownByItsDatabase() {
        Namespace demo = namespaceWhereKubectlDoes(KNOWS_THE_DATABASE);

        assertThatCode(() -> InstallCommand.requireDemo(demo)).doesNotThrowAnyException();
    }

    private Namespace namespaceWhereKubectlDoes(String what) {
        return new Namespace(FakeProgram.kubectl(folder, what), "production");
    }
}
