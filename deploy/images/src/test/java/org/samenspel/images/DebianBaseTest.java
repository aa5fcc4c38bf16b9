package org.samenspel.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;

/** Needs a Debian and the package that an earlier `./samenspel images` fetched: tests fetch nothing. */
class DebianBaseTest {

    @TempDir
    private static Path folder;

    private static Path root;

    @BeforeAll
    static void anImage() throws Exception {
        Path cache = new Settings(folder, folder, new Ports(8080)).shared().resolve("images");
        assumeTrue(
                Files.exists(Path.of("/usr/bin/apt-get")) && hasLibrary(cache),
                "No package of the C library is kept here: ./samenspel images fetches it.");
        var small = new SmallProgram(folder.resolve("small"));
        small.build("Before", Instant.EPOCH);
        Images images = small.images().on(new DebianBase(cache, folder));
        root = folder.resolve("root");
        images.program(small.program()).unpackTo(root);
    }

    @Test
    void hasTheLibraryAndAnAccountAndNoProgram() throws IOException {
        assertThat(root.resolve("etc/passwd")).content().contains("samenspel:x:10001:10001:");
        assertThat(root.resolve("etc/nsswitch.conf")).hasContent("hosts: files dns\n");
        assertThat(files("lib")).anyMatch(name -> name.equals("libc.so.6"));
        assertThat(Stream.of("lib64/ld-linux-x86-64.so.2", "lib/ld-linux-aarch64.so.1")
                        .map(root::resolve))
                .anyMatch(Files::isExecutable);
        assertThat(files(".")).doesNotContain("sh", "dash", "bash", "busybox", "apt-get", "dpkg-deb");
        assertThat(root.resolve("bin")).doesNotExist();
        assertThat(root.resolve("usr/bin")).doesNotExist();
    }

    @Test
    void namesItsPackagesToThoseWhoLookForFlaws() {
        assertThat(root.resolve("etc/os-release")).content().contains("ID=debian");
        assertThat(root.resolve("var/lib/dpkg/status.d/libc6")).content().contains("Package: libc6", "Version: ");
        assertThat(root.resolve("usr/share/doc/libc6/copyright")).exists();
    }

    @Test
    void onlyTheFolderOfWhatIsTemporaryCanBeWritten() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(file -> mode(file).charAt(7) == 'w')).containsExactly(root.resolve("tmp"));
        }
    }

    private static boolean hasLibrary(Path cache) throws IOException {
        if (Files.notExists(cache)) {
            return false;
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("libc6_"));
        }
    }

    private List<String> files(String below) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
