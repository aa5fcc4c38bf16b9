package org.samenspel.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key and a certificate that it signed itself: the server, and the authority that nobody knows, in one. */
public final class SelfSigned {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final String ALIAS = "it";

    private final Path folder;
    private final KeyStore keys;

    private SelfSigned(Path folder, KeyStore keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /** For localhost and 127.0.0.1, with its files in this folder. */
    public static SelfSigned in(Path folder) throws IOException, GeneralSecurityException {
        return in(folder, "EC");
    }

    /**
     * The same. By the JDK's own tool: nothing in its API makes a certificate.
     *
     * @param algorithm of the key: EC or RSA
     */
    public static SelfSigned in(Path folder, String algorithm) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        Path store = folder.resolve("keys.p12");
        Files.deleteIfExists(store);
        var tool = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                algorithm,
                "-alias",
                ALIAS,
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD));
        Path words = folder.resolve("keytool.log");
        Process process =
                tool.redirectErrorStream(true).redirectOutput(words.toFile()).start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(Files.readString(words));
        }
        return new SelfSigned(folder, KeyStore.getInstance(store.toFile(), PASSWORD));
    }

    /** The certificate, as a file. */
    public Path certificate() throws IOException, GeneralSecurityException {
        return pem("tls.crt", "CERTIFICATE", keys.getCertificate(ALIAS).getEncoded());
    }

    /** The key, as a file. */
    public Path key() throws IOException, GeneralSecurityException {
        return pem("tls.key", "PRIVATE KEY", keys.getKey(ALIAS, PASSWORD).getEncoded());
    }

    /** What a server has that shows this certificate. */
    public SSLContext context() throws GeneralSecurityException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private Path pem(String name, String what, byte[] content) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END "
                        + what + "-----\n");
    }
}
