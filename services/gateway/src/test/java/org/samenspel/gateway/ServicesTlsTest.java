package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Tokens;

/** Partners and governance are asked over TLS; the certificate of partners is trusted, that of governance is not. */
@QuarkusTest
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class ServicesTlsTest {

    @Inject
    TlsConfigurationRegistry configurations;

    @Inject
    Event<CertificateUpdatedEvent> renewed;

    @Test
    void serviceThatShowsATrustedCertificateIsAsked() {
        String token = Tokens.planner();

        given().auth()
                .oauth2(token)
                .get("/partners/v1/agreements?page=2")
                .then()
                .statusCode(200)
                .body("target", equalTo("/partners/v1/agreements?page=2"))
                .body("headers.authorization", equalTo("Bearer " + token));
    }

    @Test
    void whoShowsAnotherCertificateIsToldNothing() {
        given().auth()
                .oauth2(Tokens.planner())
                .get("/governance/v1/bodies")
                .then()
                .statusCode(503)
                .body("type", equalTo("urn:problem-type:belgif:serviceUnavailable"));
    }

    @Test
    void authorityThatIsRenewedIsTrustedWithoutARestart() throws IOException {
        byte[] before = Files.readAllBytes(StubServices.TRUSTED);
        try {
            Files.write(StubServices.TRUSTED, Files.readAllBytes(StubServices.OTHER));
            readAnew();
            given().get("/governance/v1/health").then().statusCode(200);
        } finally {
            Files.write(StubServices.TRUSTED, before);
            readAnew();
        }
        given().get("/partners/v1/health").then().statusCode(200);
    }

    private void readAnew() {
        TlsConfiguration services = configurations.get("services").orElseThrow();
        assertThat(services.reload()).isTrue();
        renewed.fire(new CertificateUpdatedEvent("services", services));
    }
}
