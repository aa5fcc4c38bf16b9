package org.samenspel.cluster.node;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.samenspel.local.Refusal;

/** The image of what holds the namespaces of each pod: one static program. */
final class PauseImage {

    private static final String PROGRAM = "pause";
    private static final FilePermissions EXECUTABLE = FilePermissions.fromOctalString("755");

    private PauseImage() {}

    /** Another build has another name: containerd never asks again for a name that it knows. */
    static String name(Node node, Programs programs) {
        return node.registry() + "/samenspel-pause:" + programs.beside().getFileName();
    }

    static void push(Node node, Programs programs) throws IOException, InterruptedException {
        try {
            Jib.fromScratch()
                    .addFileEntriesLayer(FileEntriesLayer.builder()
                            .addEntry(
                                    programs.beside().resolve(PROGRAM), AbsoluteUnixPath.get("/" + PROGRAM), EXECUTABLE)
                            .build())
                    .setEntrypoint("/" + PROGRAM)
                    .setUser("65535:65535")
                    .containerize(Containerizer.to(RegistryImage.named(name(node, programs)))
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
