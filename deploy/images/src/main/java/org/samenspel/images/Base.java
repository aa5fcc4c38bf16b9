package org.samenspel.images;

import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.samenspel.local.Refusal;

/** What an image begins with: the C library, and what else of the system a program needs. */
interface Base {

    /** The variable that names an image in the place of our own base: of a registry, or `tar://` and a file. */
    String VARIABLE = "SAMENSPEL_BASE_IMAGE";

    /** The begin of an image, with these packages of Debian beside the C library where it is our own. */
    JibContainerBuilder begin(List<String> packages) throws IOException, InterruptedException;

    /** The one that the operator names, else our own. */
    static Base of(Path cache, Path work) {
        String name = System.getenv().getOrDefault(VARIABLE, "");
        return name.isBlank() ? new DebianBase(cache, work) : _ -> named(name);
    }

    private static JibContainerBuilder named(String name) {
        try {
            return name.startsWith(Jib.TAR_IMAGE_PREFIX)
                    ? Jib.from(TarImage.at(Path.of(name.substring(Jib.TAR_IMAGE_PREFIX.length()))))
                    : Jib.from(Registry.withCredentials(name));
        } catch (InvalidImageReferenceException wrong) {
            throw new Refusal(VARIABLE + " is no name of an image: " + name, wrong);
        }
    }
}
