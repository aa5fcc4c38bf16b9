package org.samenspel.images;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return Stream.concat(Parts.programs().stream(), Stream.of(DemoImage.NAME))
                .toList();
    }

    /** The images of these names, in their order. */
    Map<String, ImageTar> make(List<String> names) throws Exception {
        var made = new LinkedHashMap<String, ImageTar>();
        var unpacked = new ArrayList<Unpacked>();
        Optional<String> withoutCaches = withoutCaches();
        withoutCaches.ifPresent(progress::println);
        for (String name : names) {
            progress.println("Making " + images.name(name));
            if (name.equals(DemoImage.NAME)) {
                made.put(name, new DemoImage(settings, images, work).make());
                continue;
            }
            Program program = program(name);
            ImageTar image = images.program(program);
            made.put(name, image);
            if (withoutCaches.isEmpty()) {
                unpacked.add(Unpacked.of(program, image));
            }
        }
        made.putAll(withCaches(unpacked));
        return made;
    }

    private Program program(String name) throws IOException {
        if (!isBuilt(name)) {
            throw new Refusal("The service " + name + " is not built: run ./samenspel images, which builds it.");
        }
        return Program.of(name, built(name), Files.createDirectory(folderOf(name)));
    }

    /** The bill of materials that is in the image of a program; those of the demo have none. */
    Optional<Path> sbom(String name) {
        return Optional.of(folderOf(name).resolve("sbom.json")).filter(Files::exists);
    }

    private Path folderOf(String name) {
        return work.resolve("of-" + name);
    }

    /** Why the images get no caches, if so. */
    private Optional<String> withoutCaches() throws IOException, InterruptedException {
        if ("off".equals(System.getenv("SAMENSPEL_START_CACHES"))) {
            return Optional.of("Without caches, as SAMENSPEL_START_CACHES says.");
        }
        List<String> notBuilt =
                Parts.programs().stream().filter(name -> !isBuilt(name)).toList();
        if (!notBuilt.isEmpty()) {
            return Optional.of("Without caches, so they start some seconds later: how they start is recorded with all"
                    + " services, and these are not built: " + String.join(", ", notBuilt) + ".");
        }
        return Recording.isPossible()
                ? Optional.empty()
                : Optional.of(
                        "Without caches, so they start some seconds later: this account may not make a folder the root"
                                + " of a program (unshare). Make them as root.");
    }

    private boolean isBuilt(String name) {
        return Files.exists(built(name).resolve("quarkus-run.jar"));
    }

    private Path built(String name) {
        return settings.home().resolve("services").resolve(name).resolve("target/quarkus-app");
    }

    private Map<String, ImageTar> withCaches(List<Unpacked> all) throws Exception {
        var kept = new KeptCaches(settings.shared().resolve("images/caches"));
        var missing = new ArrayList<Unpacked>();
        for (Unpacked one : all) {
            if (!kept.bring(one)) {
                missing.add(one);
            }
        }
        record(missing);
        for (Unpacked one : missing) {
            kept.keep(one);
        }
        var made = new LinkedHashMap<String, ImageTar>();
        for (Unpacked one : all) {
            made.put(one.name(), images.withCache(one));
        }
        return made;
    }

    private void record(List<Unpacked> missing) throws Exception {
        if (missing.isEmpty()) {
            return;
        }
        List<String> names = missing.stream().map(Unpacked::name).toList();
        progress.println("Recording how they start, for their caches: " + String.join(", ", names));
        var own = new Settings(
                settings.home(), work.resolve("platform"), settings.ports().nextFree());
        new Recording(own, missing).make();
    }
}
