package org.samenspel.images;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samenspel.local.Refusal;

/** What an image says of itself, in the words of the Open Container Initiative. */
final class Labels {

    private static final String COMMON = "org.opencontainers.image.";

    /** The digest of what the cache in the image was made of. */
    static final String CACHE = "org.samenspel.cache";

    /** Of images that must not be run for more than a demo. */
    static final String DEMO = "org.samenspel.demo";

    private Labels() {}

    static Map<String, String> of(Path home, ImageName name, String description)
            throws IOException, InterruptedException {
        var labels = new TreeMap<String, String>();
        labels.put(COMMON + "title", name.repository());
        labels.put(COMMON + "description", description);
        labels.put(COMMON + "version", name.version());
        try {
            labels.put(
                    COMMON + "revision",
                    Commands.run(home, List.of("git", "rev-parse", "HEAD")).strip());
        } catch (IOException | Refusal noCheckout) {
            // What somebody got as a mere folder has no revision.
        }
        return labels;
    }
}
