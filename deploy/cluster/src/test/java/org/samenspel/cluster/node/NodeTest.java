package org.samenspel.cluster.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeTest {

    private static final Pattern IN_STATE =
            Pattern.compile("(?:\\$\\{state}/|node\\.state\\(\\)\\.resolve\\(\")([\\w.-]+)");

    @TempDir
    private Path folder;

    private Node node;

    @BeforeEach
    void aNode() {
        node = new Node(folder, folder.resolve("state"), folder.resolve("cache"), folder.resolve("run"));
    }

    @Test
    void everythingThatIsWrittenIsDeletedButTheLogs() throws IOException {
        Set<String> written = written();
        for (String name : written) {
            Files.createDirectories(node.state().resolve(name).resolve("inside"));
        }

        node.deleteAllButLogs();

        assertThat(written).contains("logs", "access", "etcd", "jib", "processes.json.next");
        assertThat(node.state().toFile().list()).containsExactly("logs");
    }

    @Test
    void whatOthersHaveInTheFolderStays() throws IOException {
        Path theirs = Files.createDirectories(node.state().resolve("photos")).resolve("one.jpg");
        Files.writeString(theirs, "x");

        node.deleteAllButLogs();

        assertThat(theirs).exists();
    }

    @Test
    void whatIsMadeIsForNobodyElsesEyes() throws IOException {
        node.make();

        for (Path own : new Path[] {
            node.state(), node.access(), node.logs(), node.state().resolve("volumes")
        }) {
            assertThat(permissions(own)).as("%s", own).isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderOfOthersStaysAsOpenAsItIsAndKeysInItAreClosed() throws IOException {
        Files.createDirectory(node.state());
        Files.setPosixFilePermissions(node.state(), PosixFilePermissions.fromString("rwxr-xr-x"));

        node.make();

        assertThat(permissions(node.state())).isEqualTo("rwxr-xr-x");
        assertThat(permissions(node.access())).isEqualTo("rwx------");
    }

    @Test
    void allThatIsMadeIsDeletedButTheLogs() throws IOException {
        node.make();

        node.deleteAllButLogs();

        assertThat(node.state().toFile().list()).containsExactly("logs");
    }

    private static String permissions(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }

    /** What templates and classes name. */
    private Set<String> written() throws IOException {
        var names = new TreeSet<String>();
        for (Path own : new Path[] {node.access(), node.configuration(), node.logs()}) {
            names.add(own.getFileName().toString());
        }
        for (String kind : new String[] {"resources", "java"}) {
            try (var files = Files.walk(Path.of("src/main", kind, "org/samenspel/cluster/node"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    IN_STATE.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
                }
            }
        }
        return names;
    }
}
