package org.samenspel.governance.characteristic;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Keys of configurations. */
record Keys(Optional<String> activeKey, Map<String, String> secrets, Duration rotationInterval)
        implements CharacteristicKeys {

    /** That of the service under test. */
    static final String FIRST = "demo-AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    static final String SECOND = "HxweHRsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=";

    static Keys of(String active, Map<String, String> secrets) {
        return new Keys(Optional.of(active), secrets, Duration.ofHours(1));
    }

    static Keys none() {
        return new Keys(Optional.empty(), Map.of(), Duration.ofHours(1));
    }

    static Keys first() {
        return of("first", Map.of("first", FIRST));
    }

    /** The first encrypts again, the second still opens. */
    static Keys back() {
        return of("first", Map.of("first", FIRST, "second", SECOND));
    }

    /** The second encrypts from now on, the first still opens. */
    static Keys rotating() {
        return of("second", Map.of("first", FIRST, "second", SECOND));
    }
}
