package org.samenspel.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.testing.StandIn;

class PreflightTest {

    private static final String PROVIDER = "{\"issuer\":\"https://login.example/realms/samenspel\"}";

    private final StandIn server = new StandIn();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aServiceThatAnswersThroughTheGatewayIsWell() {
        assertThat(health()).isEqualTo("ok    plans");
    }

    @Test
    void aServiceThatDoesNotIsNamedWithTheAnswer() {
        server.answers(503, "");

        assertThat(health()).isEqualTo("WRONG plans: the gateway answers 503 for /plans/v1/health.");
    }

    @Test
    void whoDoesNotAnswerAtAllIsNamed() {
        server.close();

        assertThat(health()).matches("WRONG plans: 127\\.0\\.0\\.1:\\d+ does not answer\\.");
    }

    @Test
    void itLooksAgainBeforeItSaysThatSomethingIsWrong() throws InterruptedException {
        var wrong = List.of(new Finding("plans", "it does not answer."));
        var well = List.of(new Finding("plans", ""));
        Iterator<List<Finding>> found = List.of(wrong, wrong, well).iterator();

        assertThat(Preflight.patiently(5, 0, found::next)).isEqualTo(well);
        assertThat(Preflight.patiently(5, 0, () -> wrong)).isEqualTo(wrong);
    }

    @Test
    void theProviderMustBeTheIssuerOfTokens() {
        server.answers(200, PROVIDER);

        try (HttpClient client = HttpClient.newHttpClient()) {
            var preflight = new Preflight(client);

            assertThat(preflight
                            .issuer(address(), "https://login.example/realms/samenspel")
                            .isWell())
                    .isTrue();
            assertThat(preflight
                            .issuer(address(), "https://login.example/realms/other")
                            .problem())
                    .isEqualTo("the provider calls itself https://login.example/realms/samenspel,"
                            + " and oidc.address is https://login.example/realms/other.");
        }
    }

    @Test
    void aProviderThatHasNoSuchRealmIsNamedWithItsAnswer() {
        server.answers(404, "");

        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(new Preflight(client)
                            .issuer(address(), "https://login.example/realms/samenspel")
                            .problem())
                    .isEqualTo("the provider answers 404 for /.well-known/openid-configuration.");
        }
    }

    @Test
    void aPlaceOfKeysMustBeAFolderThatCanBeWritten(@TempDir Path folder) throws IOException {
        assertThat(Preflight.place(folder)).hasToString("ok    place of keys " + folder);
        assertThat(Preflight.place(folder.resolve("away")).problem()).isEqualTo("there is no such folder.");
        assertThat(Preflight.place(Files.createFile(folder.resolve("file"))).problem())
                .isEqualTo("there is no such folder.");
    }

    private String health() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return new Preflight(client)
                    .health(URI.create(address() + "/plans/v1/health"), "plans")
                    .toString();
        }
    }

    private String address() {
        return server.address().toString();
    }
}
