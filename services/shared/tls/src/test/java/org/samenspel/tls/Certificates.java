package org.samenspel.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import org.samenspel.testing.SelfSigned;

/** The folder in which a program has its certificate and its key, and others that take their place. */
record Certificates(Path folder) {

    Path certificate() {
        return folder.resolve("tls.crt");
    }

    Path key() {
        return folder.resolve("tls.key");
    }

    /** One that is not shown yet. */
    Certificates other(String name) throws IOException, GeneralSecurityException {
        return other(name, "EC");
    }

    Certificates other(String name, String algorithm) throws IOException, GeneralSecurityException {
        var other = new Certificates(folder.resolve(name));
        SelfSigned made = SelfSigned.in(other.folder(), algorithm);
        made.certificate();
        made.key();
        return other;
    }

    void put(Certificates from) throws IOException {
        putCertificate(from);
        putKey(from);
    }

    void putCertificate(Certificates from) throws IOException {
        Files.copy(from.certificate(), certificate(), StandardCopyOption.REPLACE_EXISTING);
    }

    void putKey(Certificates from) throws IOException {
        Files.copy(from.key(), key(), StandardCopyOption.REPLACE_EXISTING);
    }
}
