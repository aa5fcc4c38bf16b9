package org.samenspel.images;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Folders;

/**
 * A checkout whose programs become images.
 *
 * @param tag of all images; the one that the chart asks for when there is none
 */
public record Checkout(Settings settings, @Nullable String tag) {

    /** The names of all images: the services, the gateway, and the servers of the demo. */
    public static List<String> names() {
        return Making.names();
    }

    /**
     * Makes images and puts them into a registry.
     *
     * @param registry HOST[:PORT][/PATH]
     * @return the digest of each, by its name in {@link #names()}
     */
    public Map<String, String> push(List<String> names, String registry) throws Exception {
        List<Made> made = pushAll(names, Registry.of(registry));
        var digests = new LinkedHashMap<String, String>();
        for (int n = 0; n < made.size(); n++) {
            digests.put(names.get(n), String.valueOf(made.get(n).digest()));
        }
        return digests;
    }

    /** In the order of the names. */
    List<Made> pushAll(List<String> names, Registry target) throws Exception {
        return make(names, (program, image, making) -> pushed(program, image, making, target));
    }

    List<Made> layDownAll(List<String> names, @Nullable Path folder) throws Exception {
        Path files = folder == null ? images() : folder;
        return make(names, (program, image, making) -> laidDown(program, image, making, files));
    }

    /** What becomes of an image that was made. */
    private interface Use {
        Made of(String program, ImageTar image, Making making) throws IOException, InterruptedException;
    }

    private Path images() {
        return settings.builds().resolve("images");
    }

    /** One at a time in a checkout. */
    private List<Made> make(List<String> names, Use use) throws Exception {
        Path images = Files.createDirectories(images());
        try (var channel =
                        FileChannel.open(images.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new Refusal("Another ./samenspel images is at work in this checkout: wait for its end.");
            }
            // What a run that failed left there is for people, until the next.
            Path work = images.resolve("work");
            Folders.delete(work);
            List<Made> made = make(names, use, Files.createDirectory(work));
            Folders.delete(work);
            return made;
        }
    }

    private List<Made> make(List<String> names, Use use, Path work) throws Exception {
        Path cache = settings.shared().resolve("images");
        String version = tag == null ? ImageName.versionOf(settings.home()) : tag;
        var images = new Images(settings.home(), version, Base.of(cache, work), JavaRuntime.linked(cache), work);
        var making = new Making(settings, images, work, System.err);
        var made = new ArrayList<Made>();
        for (Map.Entry<String, ImageTar> image : making.make(names).entrySet()) {
            made.add(use.of(image.getKey(), image.getValue(), making));
        }
        return made;
    }

    private static Made laidDown(String program, ImageTar image, Making making, Path folder) throws IOException {
        ImageName name = making.images().name(program);
        Path file = Files.createDirectories(folder).resolve(name.fileName()).toAbsolutePath();
        Files.move(image.file(), file, StandardCopyOption.REPLACE_EXISTING);
        var sbom = making.sbom(program);
        if (sbom.isPresent()) {
            Files.copy(
                    sbom.get(),
                    file.resolveSibling(name.fileName().replace(".tar", ".sbom.json")),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return new Made(name.toString(), file.toString(), null, new ImageTar(file).layers());
    }

    private static Made pushed(String program, ImageTar image, Making making, Registry registry)
            throws IOException, InterruptedException {
        ImageName name = making.images().name(program);
        String digest = image.push(registry, name, making.work());
        return new Made(registry.place() + "/" + name, null, digest, image.layers());
    }
}
