package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.SelfSigned;
import org.samenspel.testing.Tokens;

/** Where nothing stands before it the gateway ends TLS itself, with a certificate that is set as the chart sets it. */
@QuarkusTest
@TestProfile(OwnTlsTest.WithCertificate.class)
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class OwnTlsTest {

    public static class WithCertificate implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                SelfSigned keys = SelfSigned.in(Path.of("target/own-tls"));
                return Map.of(
                        "quarkus.http.ssl.certificate.files",
                        keys.certificate().toString(),
                        "quarkus.http.ssl.certificate.key-files",
                        keys.key().toString(),
                        "quarkus.http.ssl.certificate.reload-period",
                        "1h",
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

    /** The look from within a cluster asks in plain. */
    @Test
    void theAddressInPlainStays() {
        given().get("/plans/v1/health").then().statusCode(200);
    }
}
