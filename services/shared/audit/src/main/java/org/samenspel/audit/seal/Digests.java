package org.samenspel.audit.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.samenspel.events.EventJson;

/** SHA-256, in lower case hexadecimal digits; the table has the bytes. */
final class Digests {

    private static final int BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();

    private Digests() {}

    /** Of the UTF-8 of its JSON: names sorted, no white space between tokens, what is absent left out, as of texts that are signed. */
    static String ofJson(Object data) {
        try {
            byte[] text = EventJson.sorted(data).getBytes(StandardCharsets.UTF_8);
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static byte[] bytes(List<String> digests) {
        return HEX.parseHex(String.join("", digests));
    }

    static List<String> read(byte[] digests) {
        return IntStream.range(0, digests.length / BYTES)
                .mapToObj(place -> HEX.formatHex(digests, place * BYTES, (place + 1) * BYTES))
                .toList();
    }
}
