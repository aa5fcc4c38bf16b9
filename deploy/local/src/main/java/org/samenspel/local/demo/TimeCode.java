package org.samenspel.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code beside the password that counts for half a minute (RFC 6238, six digits, HMAC-SHA-1, as apps on a phone make it).
 *
 * @param secret what the provider and whoever makes codes both know
 */
public record TimeCode(String secret) {

    /** How long a code counts. */
    public static final Duration PERIOD = Duration.ofSeconds(30);

    private static final String ALGORITHM = "HmacSHA1";

    /** The code of this moment. */
    public String at(Instant moment) {
        ByteBuffer hash = ByteBuffer.wrap(hash(moment.getEpochSecond() / PERIOD.toSeconds()));
        int offset = hash.get(hash.limit() - 1) & 0xf;
        return "%06d".formatted((hash.getInt(offset) & Integer.MAX_VALUE) % 1_000_000);
    }

    private byte[] hash(long period) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
