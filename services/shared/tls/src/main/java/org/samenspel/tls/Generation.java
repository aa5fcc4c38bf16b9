package org.samenspel.tls;

import io.vertx.core.Vertx;
import io.vertx.core.net.PemKeyCertOptions;
import java.security.GeneralSecurityException;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** One certificate and its key, which fit each other: what is shown until the next one is. */
final class Generation {

    private static final String UNREADABLE = "the files hold no certificate and key in PEM that go together";
    private static final String UNFIT = "the key is not that of the certificate";
    private static final byte[] PROBE = {1};

    private final String alias;
    private final X509ExtendedKeyManager keys;
    private final String within;

    /** @param within what it is called by those keys */
    private Generation(String alias, X509ExtendedKeyManager keys, String within) {
        this.alias = alias;
        this.keys = keys;
        this.within = within;
    }

    /**
     * @param alias another one for each, since whoever was told an alias takes key and certificate for the same ever after
     * @throws GeneralSecurityException when there is no certificate and key in it, or they don't fit each other; says so in words
     */
    static Generation of(Pem pem, String alias, Vertx vertx) throws GeneralSecurityException {
        PemKeyCertOptions options = pem.options();
        X509ExtendedKeyManager keys = keys(options, vertx);
        String[] names = keys.getServerAliases(algorithm(options, vertx), null);
        if (names == null) {
            throw new GeneralSecurityException(UNFIT);
        }
        var read = new Generation(alias, keys, names[0]);
        read.requireFit();
        return read;
    }

    private static X509ExtendedKeyManager keys(PemKeyCertOptions options, Vertx vertx) throws GeneralSecurityException {
        try {
            return (X509ExtendedKeyManager) options.getKeyManagerFactory(vertx).getKeyManagers()[0];
        } catch (Exception e) {
            throw new GeneralSecurityException(UNREADABLE, e);
        }
    }

    private static String algorithm(PemKeyCertOptions options, Vertx vertx) throws GeneralSecurityException {
        try {
            var store = options.loadKeyStore(vertx);
            return store.getCertificate(store.aliases().nextElement())
                    .getPublicKey()
                    .getAlgorithm();
        } catch (Exception e) {
            throw new GeneralSecurityException(UNREADABLE, e);
        }
    }

    /** What the key signs, the certificate must confirm: nothing else looks at both before somebody connects. */
    private void requireFit() throws GeneralSecurityException {
        if (!fits(key(), certificate().getPublicKey())) {
            throw new GeneralSecurityException(UNFIT);
        }
    }

    private static boolean fits(PrivateKey key, PublicKey certified) {
        try {
            // Vert.x reads keys of these two kinds alone.
            Signature signature =
                    Signature.getInstance(certified.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA");
            signature.initSign(key);
            signature.update(PROBE);
            byte[] signed = signature.sign();
            signature.initVerify(certified);
            signature.update(PROBE);
            return signature.verify(signed);
        } catch (GeneralSecurityException ofAnotherKind) {
            return false;
        }
    }

    String alias() {
        return alias;
    }

    PrivateKey key() {
        return keys.getPrivateKey(within);
    }

    X509Certificate[] chain() {
        return keys.getCertificateChain(within);
    }

    X509Certificate certificate() {
        return chain()[0];
    }

    /** Whether who connects takes such a key. */
    boolean isTaken(String keyType, Principal @Nullable [] authorities, SSLEngine connection) {
        return keys.chooseEngineServerAlias(keyType, authorities, connection) != null;
    }
}
