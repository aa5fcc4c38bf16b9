package org.samenspel.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.testing.CapturedLogs;

class RenewalTest {

    private static final int RENEWALS = 50;
    private static final int BETWEEN = 50;
    private static final int AT_ONCE = 16;

    @TempDir
    Path folder;

    private Certificates files;
    private Certificates first;
    private TlsServer server;
    private CapturedLogs logs;

    @BeforeEach
    void start() throws Exception {
        files = new Certificates(folder);
        first = files.other("first");
        files.put(first);
        server = new TlsServer(files);
        logs = new CapturedLogs(Renewal.class.getName(), Level.INFO);
    }

    @AfterEach
    void stop() {
        logs.close();
        server.close();
    }

    @Test
    void noneOfThousandsWhoConnectBreaksWhileCertificatesAreRenewed() throws Exception {
        List<Certificates> others = List.of(files.other("second"), files.other("third", "RSA"), first);
        var connected = new AtomicInteger();
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        var goOn = new AtomicBoolean(true);

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int one = 0; one < AT_ONCE; one++) {
                crowd.submit(() -> comeAgainWhile(goOn, connected, failures));
            }
            try {
                for (int n = 0; n < RENEWALS; n++) {
                    server.renew(others.get(n % others.size()));
                    int enough = (n + 1) * BETWEEN;
                    await().pollInterval(Duration.ofMillis(5))
                            .atMost(Duration.ofSeconds(60))
                            .until(() -> connected.get() + failures.size() >= enough);
                }
            } finally {
                goOn.set(false);
            }
        }

        assertThat(failures).isEmpty();
        assertThat(connected).hasValueGreaterThanOrEqualTo(RENEWALS * BETWEEN);
        assertThat(facts()).hasSize(RENEWALS);
        assertThat(server.shown()).isEqualTo(TlsServer.in(others.get((RENEWALS - 1) % others.size())));
    }

    private Void comeAgainWhile(AtomicBoolean goOn, AtomicInteger connected, Queue<String> failures)
            throws GeneralSecurityException {
        SSLContext known = TlsServer.client();
        while (goOn.get()) {
            try {
                server.shown();
                server.shown(known);
                connected.addAndGet(2);
            } catch (IOException | GeneralSecurityException e) {
                failures.add(e.toString());
            }
        }
        return null;
    }

    @Test
    void certificateWithoutItsKeyLeavesThatOfBeforeInUseAndIsToldOnce() throws Exception {
        Certificates other = files.other("other");

        files.putCertificate(other);
        server.look();
        server.look();

        assertThat(server.shown()).isEqualTo(TlsServer.in(first));
        assertThat(logs.messages())
                .containsExactly("The certificate is not renewed, that of before stays in use: file="
                        + files.certificate() + " fault=the key is not that of the certificate");

        files.putKey(other);
        server.look();

        assertThat(server.shown()).isEqualTo(TlsServer.in(other));
        assertThat(facts()).hasSize(1);
    }

    @Test
    void certificateOfAnotherKindThanTheKeyLeavesThatOfBeforeInUse() throws Exception {
        files.putCertificate(files.other("other", "RSA"));
        server.look();

        assertThat(server.shown()).isEqualTo(TlsServer.in(first));
        assertThat(logs.messages())
                .singleElement()
                .asString()
                .endsWith("the files hold no certificate and key in PEM that go together");
    }

    @Test
    void fileThatIsNoneLeavesThatOfBeforeInUse() throws Exception {
        byte[] whole = Files.readAllBytes(files.key());
        Files.write(files.key(), Arrays.copyOf(whole, whole.length / 2));
        server.look();
        Files.delete(files.key());
        server.look();

        assertThat(server.shown()).isEqualTo(TlsServer.in(first));
        assertThat(logs.messages())
                .satisfiesExactly(
                        told -> assertThat(told)
                                .endsWith("the files hold no certificate and key in PEM that go together"),
                        told -> assertThat(told)
                                .contains("a file can't be read")
                                .contains("tls.key"));
    }

    @Test
    void certificateThatComesBackIsShownAgain() throws Exception {
        Certificates other = files.other("other");
        server.renew(other);
        assertThat(server.shown()).isEqualTo(TlsServer.in(other));

        server.renew(first);

        assertThat(server.shown()).isEqualTo(TlsServer.in(first));
    }

    @Test
    void filesThatStayAreNoRenewal() {
        server.look();

        assertThat(logs.messages()).isEmpty();
    }

    private List<String> facts() {
        return logs.messages()
                .filter(message -> message.startsWith("fact=certificate.renewed serial="))
                .toList();
    }
}
