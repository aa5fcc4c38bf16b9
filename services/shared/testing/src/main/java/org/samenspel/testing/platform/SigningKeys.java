package org.samenspel.testing.platform;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;

/** The key pair that stands for the identity provider in this JVM. Reached by {@link OncePerJvm}. */
public final class SigningKeys {
    /**
     * A third of what a provider has: without the optimizing compiler, which tests do without, to sign by a key of even 2048 bits takes
     * as long as two requests, and to make it a second.
     */
    private static final int BITS = 1024;

    private static final KeyPair KEYS = generate();

    private SigningKeys() {}

    /** The pair of the provider that services trust. */
    public static KeyPair trusted() {
        return KEYS;
    }

    /** A fresh pair that nobody trusts. */
    public static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
