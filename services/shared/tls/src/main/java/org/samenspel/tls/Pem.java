package org.samenspel.tls;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A certificate, with those that lead to its authority, and its key, as two files say them. */
record Pem(Buffer certificate, Buffer key) {

    static Pem read(Path certificate, Path key) throws IOException {
        return new Pem(Buffer.buffer(Files.readAllBytes(certificate)), Buffer.buffer(Files.readAllBytes(key)));
    }

    /** As Quarkus would give them to Vert.x, which reads every form of key that it takes from Quarkus. */
    PemKeyCertOptions options() {
        return new PemKeyCertOptions().setCertValue(certificate).setKeyValue(key);
    }
}
