package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.SelfSigned;
import org.samenspel.testing.Tokens;

/** Where nothing stands before it the gateway ends TLS itself, with a certificate that is set as the chart sets it. */
@QuarkusTest
@TestProfile(OwnTlsTest.WithCertificate.class)
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class OwnTlsTest {

    private static final Path FOLDER = Path.of("target/own-tls");

    public static class WithCertificate implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                SelfSigned keys = SelfSigned.in(FOLDER);
                return Map.of(
                        "quarkus.http.ssl.certificate.files",
                        keys.certificate().toString(),
                        "quarkus.http.ssl.certificate.key-files",
                        keys.key().toString(),
                        "samenspel.tls.reload-period",
                        "1s",
                        "quarkus.http.test-ssl-port",
                        "0");
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @TestHTTPResource(value = "/", tls = true)
    URI address;

    @Test
    void aRequestOverTlsIsPassedOnAsAnyOther() {
        given().relaxedHTTPSValidation()
                .auth()
                .oauth2(Tokens.planner())
                .get(address.resolve("/plans/v1/plans?kind=year"))
                .then()
                .statusCode(200)
                .body("target", equalTo("/plans/v1/plans?kind=year"));
    }

    @Test
    void aCertificateThatIsRenewedIsShownToWhoComesAnewAndConnectionsOfBeforeGoOn() throws Exception {
        try (SSLSocket kept = connected()) {
            SelfSigned renewed = SelfSigned.in(FOLDER);
            renewed.certificate();
            renewed.key();

            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                try (SSLSocket anew = connected()) {
                    assertThat(shown(anew)).isNotEqualTo(shown(kept));
                }
            });
            assertThat(statusOverIt(kept)).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    private SSLSocket connected() throws IOException, GeneralSecurityException {
        SSLContext trusting = SSLContext.getInstance("TLS");
        trusting.init(null, InsecureTrustManagerFactory.INSTANCE.getTrustManagers(), null);
        var socket = (SSLSocket) trusting.getSocketFactory().createSocket("localhost", address.getPort());
        socket.setSoTimeout(10_000);
        socket.startHandshake();
        return socket;
    }

    private static Certificate shown(SSLSocket socket) throws IOException {
        return socket.getSession().getPeerCertificates()[0];
    }

    private static String statusOverIt(SSLSocket socket) throws IOException {
        String request = "GET /plans/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    /** The look from within a cluster asks in plain. */
    @Test
    void theAddressInPlainStays() {
        given().get("/plans/v1/health").then().statusCode(200);
    }
}
