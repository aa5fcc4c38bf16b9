package org.samenspel.local.tls;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/**
 * A certificate of an {@link Authority}, and the key that belongs to it.
 *
 * @param certificate for the names of a server
 */
public record Signed(X509Certificate certificate, PrivateKey key) {

    private static final int LINE = 64;

    /** As files have it: `tls.crt`. */
    public String certificatePem() {
        return pem(certificate);
    }

    /** As files have it: `tls.key`. */
    public String keyPem() {
        return pem("PRIVATE KEY", key.getEncoded());
    }

    static String pem(X509Certificate certificate) {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(String what, byte[] content) {
        String lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }
}
