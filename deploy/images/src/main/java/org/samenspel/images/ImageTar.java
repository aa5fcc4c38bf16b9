package org.samenspel.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.samenspel.local.Refusal;

/** An image as a file, as `docker save` writes it: container engines read it, and we. */
record ImageTar(Path file) {

    /**
     * @param name what it holds
     * @param digest of the compressed bytes
     * @param bytes compressed
     */
    record Part(String name, String digest, long bytes) {}

    private static final String MANIFEST = "manifest.json";

    static ImageTar write(JibContainerBuilder image, ImageName name, Path file, Path work)
            throws IOException, InterruptedException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        containerize(image, Containerizer.to(TarImage.at(file).named(reference(name))), work);
        return new ImageTar(file);
    }

    private static ImageReference reference(ImageName name) {
        try {
            return ImageReference.parse(name.toString());
        } catch (InvalidImageReferenceException wrong) {
            throw new Refusal(name + " is no name of an image.", wrong);
        }
    }

    /** Returns the digest by which the registry knows it. */
    String push(Registry registry, ImageName name, Path work) throws IOException, InterruptedException {
        Containerizer target = Containerizer.to(registry.image(name)).setAllowInsecureRegistries(registry.plain());
        return containerize(more(), target, work);
    }

    /** The begin of an image that has all of this one. */
    JibContainerBuilder more() {
        return Jib.from(TarImage.at(file));
    }

    private static String containerize(JibContainerBuilder image, Containerizer target, Path work)
            throws IOException, InterruptedException {
        try {
            return image.containerize(target.setBaseImageLayersCache(work.resolve("jib-base"))
                            .setApplicationLayersCache(work.resolve("jib-layers"))
                            .setToolName("samenspel"))
                    .getDigest()
                    .toString();
        } catch (RegistryException | CacheDirectoryCreationException failure) {
            throw new Refusal("The image was not made: " + failure.getMessage(), failure);
        } catch (ExecutionException failure) {
            throw new Refusal("The image was not made: " + failure.getCause(), failure);
        }
    }

    /** Its layers, from the base up. */
    List<Part> layers() throws IOException {
        try (var tar = new TarFile(file)) {
            JsonNode manifest = json(tar, MANIFEST).get(0);
            List<String> names = layerNames(json(tar, manifest.get("Config").asText()));
            var sizes = new TreeMap<String, Long>();
            tar.getEntries().forEach(entry -> sizes.put(entry.getName(), entry.getSize()));
            var layers = new ArrayList<Part>();
            for (JsonNode layer : manifest.get("Layers")) {
                String path = layer.asText();
                String digest = path.substring(0, path.indexOf('.'));
                layers.add(new Part(names.get(layers.size()), digest, sizes.getOrDefault(path, 0L)));
            }
            return layers;
        }
    }

    /** What an engine is told of how to run it. */
    JsonNode configuration() throws IOException {
        try (var tar = new TarFile(file)) {
            return json(tar, json(tar, MANIFEST).get(0).get("Config").asText());
        }
    }

    /** Lays all layers down in the folder, as an engine does. */
    void unpackTo(Path root) throws IOException {
        try (var tar = new TarFile(file)) {
            for (JsonNode layer : json(tar, MANIFEST).get(0).get("Layers")) {
                try (var content = tar.getInputStream(entry(tar, layer.asText()))) {
                    Unpacking.layer(content, root);
                }
            }
        }
    }

    /** Jib notes the name of a layer in the history; what a base has are numbers of its own. */
    private static List<String> layerNames(JsonNode configuration) {
        return StreamSupport.stream(configuration.path("history").spliterator(), false)
                .filter(step -> !step.path("empty_layer").asBoolean())
                .map(step -> step.path("comment").asText("base"))
                .toList();
    }

    private static JsonNode json(TarFile tar, String name) throws IOException {
        try (var content = tar.getInputStream(entry(tar, name))) {
            return new JsonMapper().readTree(content.readAllBytes());
        }
    }

    private static TarArchiveEntry entry(TarFile tar, String name) {
        return tar.getEntries().stream()
                .filter(entry -> entry.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
