package org.samenspel.audit.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A record and a moment, and the digest of a text. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    static final SealedRecord RECORD = new SealedRecord(
            UUID.fromString("019a0000-0000-7000-8000-000000000001"),
            750,
            Instant.parse("2026-03-01T10:00:00.120Z"),
            "caller",
            "p-1",
            null,
            List.of("planner"),
            "changePlan",
            null,
            null,
            "changed",
            "plan",
            UUID.fromString("019a0000-0000-7000-8000-000000000002"),
            2L,
            3L,
            "done",
            1);

    private Samples() {}

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
