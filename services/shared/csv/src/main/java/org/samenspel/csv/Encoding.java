package org.samenspel.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How a file writes its letters. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    /** What a spreadsheet program in Belgium saves as plain CSV. */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    /** The text of these bytes; empty if they are no text in this encoding. */
    Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /** Whether this text was read in the other encoding once and saved again, so that {@code é} became {@code Ã©}. */
    static boolean isWrittenTwice(String text) {
        try {
            ByteBuffer bytes = WINDOWS_1252.charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] before = new byte[bytes.remaining()];
            bytes.get(before);
            return UTF_8.decode(before).filter(other -> !other.equals(text)).isPresent();
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
