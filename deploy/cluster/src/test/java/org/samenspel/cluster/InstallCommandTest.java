package org.samenspel.cluster;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.cluster.release.Kubectl;
import org.samenspel.cluster.release.Namespace;
import org.samenspel.local.Refusal;

class InstallCommandTest {

    private static final String KNOWS_THE_DATABASE =
            "case \"$*\" in *' service samenspel-demo-postgres '*) echo found;; esac";

    @TempDir
    private Path folder;

    @Test
    void whatIsNotTheDemoDoesNotBecomeItForWantOfValues() throws IOException {
        Namespace production = namespaceWhereKubectlDoes("exit 0");

        assertThatThrownBy(() -> InstallCommand.requireDemo(production))
                .isInstanceOf(Refusal.class)
                .hasMessage("What is installed in production is not the demo: name its values with --values.");
    }

    @Test
    void theDemoIsKnownByItsDatabase() throws IOException {
        Namespace demo = namespaceWhereKubectlDoes(KNOWS_THE_DATABASE);

        assertThatCode(() -> InstallCommand.requireDemo(demo)).doesNotThrowAnyException();
    }

    private Namespace namespaceWhereKubectlDoes(String what) throws IOException {
        Path program = Files.writeString(folder.resolve("kubectl"), "#!/bin/sh\n" + what + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new Namespace(new Kubectl(program, folder.resolve("admin.conf")), "production");
    }
}
