package org.samenspel.consultations.response;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.samenspel.consultations.key.CampaignKey;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * Closes answers with the key of their campaign, and opens them with it. Without the key nothing can be told of them but which of
 * four lengths they have, and that tells of nothing that is kept; changed, or put under another name or into another campaign, they don't
 * open.
 */
@Singleton
class Envelope {

    private static final String AES = "AES/GCM/NoPadding";
    private static final int TAG = 16;
    private static final int OVERHEAD = Nonces.LENGTH + Integer.BYTES + TAG;

    /** Most answers are choices and fit the first. */
    static final List<Integer> LENGTHS = List.of(512, 4 * 1024, 32 * 1024, 256 * 1024);

    /** To find one costs as much as to close an answer with it. */
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(Envelope::cipher);

    private final Nonces nonces = new Nonces();

    /**
     * The same answers never give the same content.
     *
     * @param id what the client calls the response
     * @param answers in the form in which they are compared
     * @param room for so many bytes, so that the length tells of no answers how long they are
     * @throws InvalidInput if they are longer than the largest length has room for
     */
    public SealedResponse seal(CampaignKey key, UUID id, byte[] answers, int room) {
        byte[] name = key.name(id);
        byte[] nonce = nonces.next();
        byte[] padded = ByteBuffer.allocate(length(answers.length, room) - Nonces.LENGTH - TAG)
                .putInt(answers.length)
                .put(answers)
                .array();
        byte[] content = Arrays.copyOf(nonce, Nonces.LENGTH + padded.length + TAG);
        try {
            cipher(Cipher.ENCRYPT_MODE, key, name, nonce).doFinal(padded, 0, padded.length, content, Nonces.LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java can encrypt", e);
        }
        return new SealedResponse(name, content);
    }

    /**
     * The answers as they were closed.
     *
     * @throws IllegalStateException if this key did not close them under this name, or somebody changed them
     */
    public byte[] open(CampaignKey key, SealedResponse sealed) {
        byte[] content = sealed.content();
        try {
            byte[] nonce = Arrays.copyOf(content, Nonces.LENGTH);
            byte[] padded = cipher(Cipher.DECRYPT_MODE, key, sealed.name(), nonce)
                    .doFinal(content, Nonces.LENGTH, content.length - Nonces.LENGTH);
            var opened = ByteBuffer.wrap(padded);
            byte[] answers = new byte[opened.getInt()];
            opened.get(answers);
            return answers;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("A stored response does not open with the key of its campaign", e);
        }
    }

    /** Answers may have more room than there is: then all of their campaign get the largest. */
    private static int length(int answers, int room) {
        if (answers > LENGTHS.getLast() - OVERHEAD) {
            throw new InvalidInput(Issue.outOfRange("answers", null, "The answers are too long"));
        }
        return LENGTHS.stream()
                .filter(length -> length - OVERHEAD >= Math.max(answers, room))
                .findFirst()
                .orElseGet(LENGTHS::getLast);
    }

    private static Cipher cipher(int mode, CampaignKey key, byte[] name, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = CIPHERS.get();
        cipher.init(mode, key.sealing(), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        UUID campaign = key.campaignId();
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES + name.length)
                .putLong(campaign.getMostSignificantBits())
                .putLong(campaign.getLeastSignificantBits())
                .put(name)
                .array());
        return cipher;
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance(AES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java can encrypt", e);
        }
    }
}
