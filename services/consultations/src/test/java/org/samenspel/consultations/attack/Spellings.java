package org.samenspel.consultations.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The ways in which something may be written into a file. */
final class Spellings {

    private static final int ALIGNMENTS = 3;

    private Spellings() {}

    /** Of a text; also in pieces as they are left by PostgreSQL's, LZ4's and Snappy's packing, which copy what is new as it is. */
    static void ofText(String text, BiConsumer<String, byte[]> spelling) {
        byte[] plain = text.getBytes(UTF_8);
        spelling.accept("utf-8", plain);
        spelling.accept("utf-16", text.getBytes(UTF_16LE));
        spelling.accept("utf-16", text.getBytes(UTF_16BE));
        ofBytes(plain, spelling);
        for (int at = 0; at + Traces.SHORTEST <= plain.length; at++) {
            spelling.accept("packed", Arrays.copyOfRange(plain, at, at + Traces.SHORTEST));
        }
    }

    static void ofId(UUID id, BiConsumer<String, byte[]> spelling) {
        byte[] raw = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        spelling.accept("raw", raw);
        spelling.accept("utf-8", id.toString().getBytes(UTF_8));
        spelling.accept("utf-16", id.toString().getBytes(UTF_16LE));
        ofBytes(raw, spelling);
    }

    /** As digits or letters. */
    static void ofBytes(byte[] bytes, BiConsumer<String, byte[]> spelling) {
        spelling.accept("hex", HexFormat.of().formatHex(bytes).getBytes(ISO_8859_1));
        spelling.accept("hex", HexFormat.of().withUpperCase().formatHex(bytes).getBytes(ISO_8859_1));
        for (int before = 0; before < ALIGNMENTS; before++) {
            spelling.accept("base64", base64(bytes, before));
        }
    }

    /** The letters that are the same whatever stands before and after. */
    private static byte[] base64(byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        byte[] letters = Base64.getEncoder().encode(shifted);
        int first = (before * Byte.SIZE + 5) / 6;
        return Arrays.copyOfRange(letters, first, shifted.length * Byte.SIZE / 6);
    }
}
