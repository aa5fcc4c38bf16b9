package org.samenspel.documents;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How documents are kept. */
@ConfigMapping(prefix = "samenspel.documents")
public interface DocumentsConfig {

    /** How much content is kept for one organization. Beyond it nothing is added: 409 {@code documentQuota}. */
    @WithDefault("2G")
    MemorySize quota();

    /** How many files are received at once by one replica; the next one waits. Each takes up to 25 MB of the temporary folder. */
    @WithDefault("50")
    int receiving();

    /** What looks for harmful content. */
    Scanner scanner();

    /** A scanner that speaks the protocol of clamd. Without an address nothing is scanned. */
    interface Scanner {

        /** Its host. */
        Optional<String> host();

        /** Its port. */
        @WithDefault("3310")
        int port();

        /** How long it may take; then, and while it can't be reached, nothing is added: 503. */
        @WithDefault("20s")
        Duration patience();
    }
}
