package org.samenspel.consultations.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of one campaign while it takes responses: answers are encrypted with it, and what the client calls its response becomes
 * a name that only this key can make again. When it is destroyed, nobody can tell what came in, or under which id. It never tells
 * itself: not in a log, an event or an answer.
 */
public final class CampaignKey {

    /** How long the secret is, in bytes. */
    static final int LENGTH = 32;

    /**
     * How long a name is, in bytes: too long for two responses to get the same by chance. One more would take 8 more of each entry of
     * the index, which PostgreSQL aligns.
     */
    public static final int NAME_LENGTH = 15;

    private static final String HMAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UUID campaignId;
    private final byte[] secret;
    private final SecretKey sealing;
    private final Mac naming;

    /** @throws IllegalArgumentException if the secret has another length */
    CampaignKey(UUID campaignId, byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("the secret of a campaign has " + LENGTH + " bytes");
        }
        this.campaignId = campaignId;
        this.secret = secret.clone();
        this.sealing = new SecretKeySpec(derived(secret, "sealing"), "AES");
        this.naming = mac(derived(secret, "naming"));
    }

    /** One that nobody had before. */
    public static CampaignKey fresh(UUID campaignId) {
        byte[] secret = new byte[LENGTH];
        RANDOM.nextBytes(secret);
        return new CampaignKey(campaignId, secret);
    }

    public UUID campaignId() {
        return campaignId;
    }

    /** Encrypts answers: an AES key of 256 bits. */
    public SecretKey sealing() {
        return sealing;
    }

    /** What a response is called where it is stored: the same for the same id, without the key no trace of it. */
    public byte[] name(UUID id) {
        byte[] named = copyOf(naming).doFinal(id.toString().getBytes(StandardCharsets.US_ASCII));
        return Arrays.copyOf(named, NAME_LENGTH);
    }

    /** By which the key is recognized where it is not kept: says nothing of it. */
    byte[] check() {
        return derived(secret, "check");
    }

    boolean isSameAs(CampaignKey other) {
        return MessageDigest.isEqual(secret, other.secret);
    }

    byte[] secret() {
        return secret.clone();
    }

    private static byte[] derived(byte[] secret, String label) {
        return mac(secret).doFinal(label.getBytes(StandardCharsets.US_ASCII));
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    /** Half as dear as a new one: what the key needs is done once. */
    private static Mac copyOf(Mac mac) {
        try {
            return (Mac) mac.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own " + HMAC + " can be copied", e);
        }
    }
}
