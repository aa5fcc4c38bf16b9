package org.samenspel.local.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.samenspel.local.Refusal;
import org.samenspel.local.part.Folders;

/**
 * Who signs the certificates of servers in a trial, and nobody else knows. By the JDK's own tool: nothing in its API makes a certificate.
 * Keys are in a folder of this account.
 */
public final class Authority {

    private static final String OWN_NAME = "authority";
    private static final String PASSWORD_VARIABLE = "SAMENSPEL_AUTHORITY";
    private static final int PASSWORD_BYTES = 24;
    private static final int PATIENCE_MILLIS = 5_000;

    private final Path folder;
    private final String password;
    private int signed;

    private Authority(Path folder, String password) {
        this.folder = folder;
        this.password = password;
    }

    /** A new one; what was in the folder goes. */
    public static Authority in(Path folder) throws IOException {
        Folders.delete(folder);
        Folders.ownerOnly(folder);
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        var authority = new Authority(folder, Base64.getUrlEncoder().encodeToString(random));
        authority.make(OWN_NAME, List.of("-ext", "bc:c", "-ext", "ku:c=keyCertSign,cRLSign"));
        Files.writeString(authority.file(), authority.certificate());
        return authority;
    }

    /**
     * A certificate with a new key, for a server; another one each time.
     *
     * @param hosts names by which it is asked
     */
    public synchronized Signed sign(String server, List<String> hosts) {
        signed++;
        String name = server + "-" + signed;
        String names = hosts.stream().map(host -> "dns:" + host).collect(Collectors.joining(","));
        make(name, List.of("-signer", OWN_NAME, "-ext", "san=" + names, "-ext", "eku=serverAuth"));
        try {
            KeyStore keys = keys();
            return new Signed((X509Certificate) keys.getCertificate(name), (PrivateKey)
                    keys.getKey(name, password.toCharArray()));
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Its own certificate, as files have it: `ca.crt`. */
    public String certificate() {
        try {
            return Signed.pem((X509Certificate) keys().getCertificate(OWN_NAME));
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A file with the same. */
    public Path file() {
        return folder.resolve("ca.crt");
    }

    /** What a client has that trusts it alone; it remembers no connection of before. */
    public SSLContext trusted() {
        try {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            trusted.setCertificateEntry(OWN_NAME, keys().getCertificate(OWN_NAME));
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The certificate that a server of this machine shows to a new connection; fails when it is none of ours. */
    public X509Certificate shownAt(int port) throws IOException {
        try (SSLSocket socket = (SSLSocket) trusted().getSocketFactory().createSocket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.startHandshake();
            return (X509Certificate) socket.getSession().getPeerCertificates()[0];
        }
    }

    private KeyStore keys() throws GeneralSecurityException, IOException {
        return KeyStore.getInstance(folder.resolve("keys.p12").toFile(), password.toCharArray());
    }

    private void make(String name, List<String> more) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-keyalg", "EC", "-groupname", "secp256r1", "-alias", name));
        command.addAll(List.of("-dname", "CN=" + name, "-validity", "30", "-storetype", "PKCS12"));
        command.addAll(List.of("-keystore", folder.resolve("keys.p12").toString()));
        command.addAll(List.of("-storepass:env", PASSWORD_VARIABLE));
        command.addAll(more);
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put(PASSWORD_VARIABLE, password);
            Process tool = builder.start();
            String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (tool.waitFor() != 0) {
                throw new Refusal("No certificate made for " + name + ": " + said.strip());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }
}
