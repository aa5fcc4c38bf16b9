package org.samenspel.web.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Gives an autoscaler its least number of pods: before a campaign opens, and after it closed. A CronJob at a moment of the calendar
 * (docs/decisions/0036).
 */
public final class HoldFloor {

    private static final Path ACCOUNT = Path.of("/var/run/secrets/kubernetes.io/serviceaccount");

    /** A calendar has no year: a job that is a day or more from its moment is one of last year. */
    private static final Duration NEAR = Duration.ofHours(24);

    private HoldFloor() {}

    /** @param arguments the autoscaler's name, the number of pods, the moment it is meant for */
    public static void main(String... arguments) throws IOException, GeneralSecurityException, InterruptedException {
        if (!isMeantFor(Instant.parse(arguments[2]), InstantSource.system().instant())) {
            System.out.println("Nothing done: this is meant for " + arguments[2] + ".");
            return;
        }
        int pods = Integer.parseInt(arguments[1]);
        try (HttpClient client = HttpClient.newBuilder()
                .sslContext(trusting(ACCOUNT.resolve("ca.crt")))
                .build()) {
            new Autoscaler(
                            client,
                            URI.create("https://" + System.getenv("KUBERNETES_SERVICE_HOST") + ":"
                                    + System.getenv("KUBERNETES_SERVICE_PORT")),
                            Files.readString(ACCOUNT.resolve("token")),
                            Files.readString(ACCOUNT.resolve("namespace")),
                            arguments[0])
                    .keepAtLeast(pods);
        }
        System.out.println(arguments[0] + " has at least " + pods + " pods from now on.");
    }

    static boolean isMeantFor(Instant moment, Instant now) {
        return Duration.between(moment, now).abs().compareTo(NEAR) < 0;
    }

    /** Trusts the authorities of this file and no other. */
    static SSLContext trusting(Path authorities) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (var file = Files.newInputStream(authorities)) {
            for (Certificate authority : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                trusted.setCertificateEntry(Integer.toString(trusted.size()), authority);
            }
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
