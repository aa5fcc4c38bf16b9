package org.samenspel.consultations.attack;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What is packed by zlib or gzip, wherever it begins in a file. Other ways of packing leave letters beside each other: see Spellings. */
final class Inflated {

    private static final int GZIP_HEADER = 10;
    private static final int SHORTEST = 16;

    private Inflated() {}

    static void in(byte[] content, Consumer<byte[]> reader) {
        for (int at = 0; at + SHORTEST < content.length; at++) {
            int first = content[at] & 0xff;
            int second = content[at + 1] & 0xff;
            byte[] unpacked = new byte[0];
            if (first == 0x78 && (first * 256 + second) % 31 == 0) {
                unpacked = unpacked(content, at, false);
            } else if (first == 0x1f && second == 0x8b && content[at + 2] == 8) {
                unpacked = unpacked(content, at + GZIP_HEADER, true);
            }
            if (unpacked.length >= SHORTEST) {
                reader.accept(unpacked);
            }
        }
    }

    private static byte[] unpacked(byte[] content, int at, boolean raw) {
        Inflater inflater = new Inflater(raw);
        var unpacked = new ByteArrayOutputStream();
        try {
            inflater.setInput(content, at, content.length - at);
            byte[] part = new byte[8192];
            for (int read = inflater.inflate(part); read > 0; read = inflater.inflate(part)) {
                unpacked.write(part, 0, read);
            }
        } catch (DataFormatException _) {
            // What came out before it broke off is looked at all the same.
        } finally {
            inflater.end();
        }
        return unpacked.toByteArray();
    }
}
