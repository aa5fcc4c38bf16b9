package org.samenspel.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.samenspel.local.Refusal;

/**
 * Packages of the Debian that this machine is, unpacked in a folder. Any account may fetch them; nothing is installed.
 *
 * @param cache where a package is kept by its version, outside of the checkouts
 */
public record DebianPackages(Path cache) {

    private static final Path APT = Path.of("/usr/bin/apt-get");

    /** Unpacks these packages, with what names them to those who look for flaws in images. */
    public void unpackTo(Path folder, List<String> names) throws IOException, InterruptedException {
        if (!Files.isExecutable(APT)) {
            throw new Refusal(
                    "The base of an image is made of packages of Debian, and there is no apt-get here: make images"
                            + " on a Debian machine, or name a base that has the GNU C library by SAMENSPEL_BASE_IMAGE.");
        }
        Files.createDirectories(cache);
        Path status = Files.createDirectories(folder.resolve("var/lib/dpkg/status.d"));
        for (String name : names) {
            String file = fetch(name).toString();
            Commands.run(cache, List.of("dpkg-deb", "-x", file, folder.toString()));
            Files.writeString(status.resolve(name), Commands.run(cache, List.of("dpkg-deb", "-f", file)));
        }
        Files.copy(Path.of("/etc/os-release"), folder.resolve("etc/os-release"));
    }

    /** A version that is there already is not fetched again. */
    private Path fetch(String name) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(APT.toString(), "-q", "download", name));
        try {
            // Elsewhere, because it names no file that is there already.
            String uris = Commands.run(Path.of("/"), with(command, "--print-uris"));
            Path file = cache.resolve(uris.lines()
                    .filter(line -> line.startsWith("'"))
                    .findFirst()
                    .orElseThrow()
                    .split(" ")[1]);
            if (!Files.exists(file)) {
                Commands.run(cache, command);
            }
            return file;
        } catch (Refusal failed) {
            throw new Refusal(
                    "The package " + name + " can't be fetched: run apt-get update as root and try again, or name"
                            + " a base by SAMENSPEL_BASE_IMAGE.\n" + failed.getMessage());
        }
    }

    private static List<String> with(List<String> command, String option) {
        var whole = new ArrayList<>(command);
        whole.add(option);
        return whole;
    }
}
