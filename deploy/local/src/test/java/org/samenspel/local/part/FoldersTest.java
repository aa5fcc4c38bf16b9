package org.samenspel.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Refusal;

class FoldersTest {

    @TempDir
    private Path folder;

    @Test
    void mirrorsWhatIsNewChangedAndGone() throws IOException {
        Path original =
                Files.createDirectories(folder.resolve("original/inner")).getParent();
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.writeString(original.resolve("inner/new"), "new");
        Files.writeString(original.resolve("changed"), "after the change");
        Files.writeString(copy.resolve("changed"), "before");
        Files.writeString(copy.resolve("gone"), "gone");

        Folders.mirror(original, copy);

        assertThat(copy.resolve("inner/new")).hasContent("new");
        assertThat(copy.resolve("changed")).hasContent("after the change");
        assertThat(copy.resolve("gone")).doesNotExist();
    }

    @Test
    void doNotDifferWhenABuildWroteTheSameAgain() throws IOException {
        Path original = Files.createDirectories(folder.resolve("original"));
        Path copy = folder.resolve("copy");
        Files.writeString(original.resolve("jar"), "code");
        Folders.mirror(original, copy);

        Files.setLastModifiedTime(original.resolve("jar"), FileTime.fromMillis(1));
        assertThat(Folders.differ(original, copy)).isFalse();

        Files.writeString(original.resolve("jar"), "CODE");
        assertThat(Folders.differ(original, copy)).isTrue();
    }

    @Test
    void differWhenAFileIsMissing() throws IOException {
        Path original = Files.createDirectories(folder.resolve("original"));
        Path copy = folder.resolve("copy");
        Folders.mirror(original, copy);

        Files.writeString(original.resolve("new"), "code");

        assertThat(Folders.differ(original, copy)).isTrue();
    }

    @Test
    void keepsAFolderFromOthersWhetherItIsNewOrThere() throws IOException {
        Path made = folder.resolve("made");
        Path there = Files.createDirectory(
                folder.resolve("there"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        Folders.ownerOnly(made);
        Folders.ownerOnly(there);

        assertThat(List.of(made, there))
                .allSatisfy(own -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                        .isEqualTo("rwx------"));
    }

    @Test
    void takesNoFolderAwayFromThoseWhoShareIt() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Files.setAttribute(shared, "unix:mode", 01777);

        assertThatThrownBy(() -> Folders.ownerOnly(shared))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("others use");
        assertThat(Files.getAttribute(shared, "unix:mode")).isEqualTo(041777);
    }

    @Test
    void deletesAWholeFolder() throws IOException {
        Path doomed = folder.resolve("doomed");
        Files.writeString(Files.createDirectories(doomed.resolve("inner")).resolve("file"), "text");

        Folders.delete(doomed);

        assertThat(doomed).doesNotExist();
    }
}
