package org.samenspel.images;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Parts;

/**
 * From what the build left to images as files.
 *
 * @param settings of the checkout
 * @param work a folder for what is made on the way
 * @param progress where a person sees what it is doing
 */
record Making(Settings settings, Images images, Path work, PrintStream progress) {

    /** The services, the gateway, and the servers of the demo. */
    static List<String> names() {
        return Stream.concat(Parts.programs().stream(), DemoServers.NAMES.stream())
                .toList();
    }

    /** The images of these names, in their order. */
    Map<String, ImageTar> make(List<String> names) throws Exception {
        var made = new TreeMap<String, ImageTar>();
        var programs = new LinkedHashMap<String, Program>();
        for (String name : names) {
            progress.println("Making " + images.name(name));
            if (DemoServers.NAMES.contains(name)) {
                made.put(name, new DemoServers(settings, images, work).make(name));
            } else {
                Program program = program(name);
                programs.put(name, program);
                made.put(name, images.program(program));
            }
        }
        Optional<String> why = withoutCaches();
        why.ifPresent(progress::println);
        if (why.isEmpty() && !programs.isEmpty()) {
            made.putAll(withCaches(programs, made));
        }
        return made;
    }

    private Program program(String name) throws IOException {
        Path built = settings.home().resolve("services").resolve(name).resolve("target/quarkus-app");
        if (Files.notExists(built)) {
            throw new Refusal("The service " + name + " is not built: run ./samenspel images, which builds it.");
        }
        return Program.of(name, built, Files.createDirectory(folderOf(name)));
    }

    /** The bill of materials that is in the image of a program; those of the demo have none. */
    Optional<Path> sbom(String name) {
        return Optional.of(folderOf(name).resolve("sbom.json")).filter(Files::exists);
    }

    private Path folderOf(String name) {
        return work.resolve("of-" + name);
    }

    private static Optional<String> withoutCaches() throws IOException, InterruptedException {
        if ("off".equals(System.getenv("SAMENSPEL_START_CACHES"))) {
            return Optional.of("Without caches, as SAMENSPEL_START_CACHES says.");
        }
        return Recording.isPossible()
                ? Optional.empty()
                : Optional.of(
                        "Without caches, so they start some seconds later: this account may not make a folder the root"
                                + " of a program (unshare). Make them as root.");
    }

    private Map<String, ImageTar> withCaches(Map<String, Program> programs, Map<String, ImageTar> images)
            throws Exception {
        var roots = new TreeMap<String, Path>();
        var digests = new TreeMap<String, String>();
        for (var program : programs.entrySet()) {
            Path root = folderOf(program.getKey()).resolve("root");
            images.get(program.getKey()).unpackTo(root);
            roots.put(program.getKey(), root);
            digests.put(program.getKey(), program.getValue().digest(root));
        }
        progress.println("Recording how they start: " + String.join(", ", roots.keySet()));
        var own = new Settings(
                settings.home(), work.resolve("platform"), settings.ports().nextFree());
        Map<String, Path> caches = new Recording(own, roots).make();
        var made = new TreeMap<String, ImageTar>();
        for (var program : programs.entrySet()) {
            String name = program.getKey();
            made.put(name, this.images.with(caches.get(name), digests.get(name), program.getValue(), images.get(name)));
        }
        return made;
    }
}
