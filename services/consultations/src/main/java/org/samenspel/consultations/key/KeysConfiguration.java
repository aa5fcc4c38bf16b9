package org.samenspel.consultations.key;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the keys of open campaigns are kept, {@code samenspel.consultations.keys.*}. */
@ConfigMapping(prefix = "samenspel.consultations.keys")
interface KeysConfiguration {

    /** What the file {@code samenspel-keys} in each place says: a place without it is away, or another installation's. Without it all are. */
    Optional<String> installation();

    /** At least two that fail apart, each outside all backups; all replicas share them. Each holds a copy of every key. */
    List<Place> places();

    /** A folder that exists and has that file. Without a wrapping secret it must be memory-backed (tmpfs, ramfs). */
    interface Place {

        /** Belongs to the service alone, mode 0700. */
        Path folder();

        /** Wraps the copies: 32 random bytes in Base64, kept on another disk than the folder. */
        Optional<String> wrappingSecret();

        /** A file with the wrapping secret, instead of the secret itself. */
        Optional<Path> wrappingSecretFile();
    }
}
