package org.samenspel.tls;

import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.KeyCertOptions;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A server of Vert.x that shows a key which may be renewed, and who connects to it. */
final class TlsServer implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final Certificates files;
    private final Renewal renewal;
    private final int port;

    TlsServer(Certificates files) throws Exception {
        this.files = files;
        renewal = new Renewal(files.certificate(), files.key(), vertx);
        var options = new HttpServerOptions().setSsl(true).setKeyCertOptions(KeyCertOptions.wrap(renewal.shown()));
        port = vertx.createHttpServer(options)
                .requestHandler(request -> request.response().end("here"))
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
    }

    void look() {
        renewal.look();
    }

    void renew(Certificates by) throws IOException {
        files.put(by);
        look();
    }

    /** Who connects; when it comes again it may go on with the session that it had. */
    static SSLContext client() throws GeneralSecurityException {
        SSLContext trusting = SSLContext.getInstance("TLS");
        trusting.init(null, InsecureTrustManagerFactory.INSTANCE.getTrustManagers(), null);
        return trusting;
    }

    /** To somebody who was never here. */
    Certificate shown() throws IOException, GeneralSecurityException {
        return shown(client());
    }

    Certificate shown(SSLContext client) throws IOException {
        return shown(client, port);
    }

    /** Over a new connection, which answers a request then. */
    static Certificate shown(SSLContext client, int port) throws IOException {
        try (var socket = (SSLSocket) client.getSocketFactory().createSocket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
            String status = new BufferedReader(answer).readLine();
            if (!"HTTP/1.1 200 OK".equals(status)) {
                throw new IOException("answered " + status);
            }
            return socket.getSession().getPeerCertificates()[0];
        }
    }

    static Certificate in(Certificates files) throws IOException, GeneralSecurityException {
        byte[] pem = Files.readAllBytes(files.certificate());
        return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
