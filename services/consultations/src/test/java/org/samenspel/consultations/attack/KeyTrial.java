package org.samenspel.consultations.attack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tries every 16 and every 32 bytes of all files as the campaign's key, as the one that encrypts and as the one that names: whether it opens a
 * stored response, or gives the attacker's own id a name that stands in the database. What has too few different bytes for a random
 * key, and what was tried before, is passed over.
 */
final class KeyTrial {

    private static final int[] LENGTHS = {16, 32};
    private static final int NONCE = 12;
    private static final int TRIED = 1 << 25;
    private static final byte[] SEALING = "sealing".getBytes(US_ASCII);
    private static final ThreadLocal<Cipher> AES = ThreadLocal.withInitial(KeyTrial::aes);
    private static final ThreadLocal<Mac> HMAC = ThreadLocal.withInitial(KeyTrial::mac);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final List<byte[]> contents;
    private final byte[] ownId;
    private final Set<Long> names;
    private final int[] tried = new int[TRIED];
    private final Map<String, String> found = new ConcurrentHashMap<>();
    private final LongAdder triedCount = new LongAdder();

    KeyTrial(Knowledge knowledge) {
        contents = knowledge.stored().stream()
                .limit(2)
                .map(Knowledge.Stored::content)
                .toList();
        ownId = knowledge.responses().getFirst().id().toString().getBytes(US_ASCII);
        names = knowledge.stored().stream()
                .map(row -> (long) LONG.get(row.name(), 0))
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<String, String> found() {
        return new TreeMap<>(found);
    }

    long count() {
        return triedCount.sum();
    }

    void search(String file, byte[] bytes) {
        for (int length : LENGTHS) {
            int[] places = randomLooking(bytes, length);
            IntStream.of(places).parallel().forEach(at -> {
                byte[] key = Arrays.copyOfRange(bytes, at, at + length);
                if (opens(key)) {
                    found.putIfAbsent("key of " + length + " bytes", file + " at " + at);
                }
            });
        }
    }

    private boolean opens(byte[] key) {
        try {
            Mac mac = HMAC.get();
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return opensAll(key)
                    || names.contains((long) LONG.get(mac.doFinal(ownId), 0))
                    || opensAll(mac.doFinal(SEALING));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean opensAll(byte[] key) throws GeneralSecurityException {
        for (byte[] content : contents) {
            if (!opens(key, content)) {
                return false;
            }
        }
        return true;
    }

    /** Of what AES-GCM encrypts the first block is masked by the nonce and the number two; it begins with a length, a brace, a quote. */
    private static boolean opens(byte[] key, byte[] content) throws GeneralSecurityException {
        Cipher aes = AES.get();
        aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
        byte[] counter = Arrays.copyOf(content, NONCE + Integer.BYTES);
        Arrays.fill(counter, NONCE, NONCE + Integer.BYTES - 1, (byte) 0);
        counter[NONCE + Integer.BYTES - 1] = 2;
        byte[] mask = aes.doFinal(counter);
        return mask[0] == content[NONCE]
                && mask[1] == content[NONCE + 1]
                && (mask[4] ^ content[NONCE + 4]) == '{'
                && (mask[5] ^ content[NONCE + 5]) == '"';
    }

    private static Cipher aes() {
        try {
            return Cipher.getInstance("AES/ECB/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mac mac() {
        try {
            return Mac.getInstance("HmacSHA256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where as many different bytes follow each other as in all but one of a billion random keys. */
    private int[] randomLooking(byte[] bytes, int length) {
        int[] count = new int[256];
        int different = 0;
        IntStream.Builder places = IntStream.builder();
        for (int end = 0; end < bytes.length; end++) {
            if (count[bytes[end] & 0xff]++ == 0) {
                different++;
            }
            int at = end - length;
            if (at >= 0 && --count[bytes[at] & 0xff] == 0) {
                different--;
            }
            if (at >= -1 && different >= length * 5 / 8 + 1 && isNew(bytes, at + 1, length)) {
                places.add(at + 1);
            }
        }
        return places.build().toArray();
    }

    /** By 32 bits of a hash: of a billion keys one is passed over that was not tried. Of two processors at one slot both try theirs. */
    private boolean isNew(byte[] bytes, int at, int length) {
        long mixed = length;
        for (int part = at; part < at + length; part += Long.BYTES) {
            mixed = (mixed ^ (long) LONG.get(bytes, part)) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        int hash = (int) mixed | 1;
        int slot = (int) (mixed >>> 39) & TRIED - 1;
        while (tried[slot] != 0) {
            if (tried[slot] == hash) {
                return false;
            }
            slot = slot + 1 & TRIED - 1;
        }
        triedCount.increment();
        if (triedCount.sum() < TRIED / 4 * 3) {
            tried[slot] = hash;
        }
        return true;
    }
}
