package org.samenspel.cluster.node;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.RegistryImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.samenspel.local.Refusal;

/** The image of what holds the namespaces of each pod: one static program. */
final class PauseImage {

    private static final String VERSION = "1";

    private PauseImage() {}

    static String name(Node node) {
        return node.registry() + "/samenspel-pause:" + VERSION;
    }

    static void push(Node node, Path program) throws IOException, InterruptedException {
        try {
            Jib.fromScratch()
                    .addLayer(List.of(program), "/")
                    .setEntrypoint("/" + program.getFileName())
                    .setUser("65535:65535")
                    .containerize(Containerizer.to(RegistryImage.named(name(node)))
                            .setAllowInsecureRegistries(true)
                            .setToolName("samenspel")
                            .setBaseImageLayersCache(node.state().resolve("jib"))
                            .setApplicationLayersCache(node.state().resolve("jib")));
        } catch (InvalidImageReferenceException
                | RegistryException
                | CacheDirectoryCreationException
                | ExecutionException failure) {
            throw new Refusal("The image that each pod needs was not made: " + failure.getMessage(), failure);
        }
    }
}
