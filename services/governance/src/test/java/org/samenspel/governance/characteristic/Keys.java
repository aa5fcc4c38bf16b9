package org.samenspel.governance.characteristic;

import java.time.Duration;
import java.util.Map;

/** Keys of configurations. */
record Keys(String activeKey, Map<String, String> secrets, Duration rotationInterval) implements CharacteristicKeys {

    /** That of the service under test. */
    static final String FIRST = "demo-AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    static final String SECOND = "HxweHRsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=";

    static Keys of(String active, Map<String, String> secrets) {
        return new Keys(active, secrets, Duration.ofHours(1));
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
