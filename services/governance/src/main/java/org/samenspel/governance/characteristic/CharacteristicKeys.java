package org.samenspel.governance.characteristic;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The keys that declarations are encrypted with. There is no default: a service without them does not start, see {@link CharacteristicReadiness}. */
@ConfigMapping(prefix = "samenspel.characteristics")
interface CharacteristicKeys {

    /** The id of the key that encrypts from now on; all others only decrypt until rotation has replaced them. */
    Optional<String> activeKey();

    /** AES-256 keys by id: 32 bytes in Base64; one that begins with {@code demo-} is refused in production. */
    Map<String, String> secrets();

    /** How often declarations of older keys are encrypted anew. */
    Duration rotationInterval();
}
