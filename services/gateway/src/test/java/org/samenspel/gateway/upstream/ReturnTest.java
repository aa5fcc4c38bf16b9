package org.samenspel.gateway.upstream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Tokens;
import org.samenspel.testing.platform.FreePort;

/** A service of one process that is started again is away for a while. */
@QuarkusTest
@TestProfile(ReturnTest.OneProcess.class)
class ReturnTest {

    private static final String BUDGETS = "/finance/v1/budgets";
    private static final int MANY = 20;

    @ConfigProperty(name = "samenspel.gateway.routes.finance")
    URI finance;

    @Inject
    Absences absences;

    private final AtomicInteger changes = new AtomicInteger();

    @Test
    void whatIsAskedWhileItIsAwayWaitsForItAndIsAnswered() throws Exception {
        begin().stop(0);

        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> asked = Stream.generate(() -> clients.submit(ReturnTest::statusOfChange))
                    .limit(MANY)
                    .toList();
            await().until(() -> absences.isAway("finance"));
            HttpServer back = begin();

            assertThat(asked).extracting(Future::get).containsOnly(200);
            back.stop(0);
        }
    }

    @Test
    void whatAClientAskedThatLeftMeanwhileIsNotDone() throws IOException {
        begin().stop(0);
        try (Socket client = new Socket("127.0.0.1", RestAssured.port)) {
            client.getOutputStream()
                    .write(("PATCH " + BUDGETS + "/019aa111 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + Tokens.planner() + "\r\nContent-Length: 2\r\n\r\n{}")
                            .getBytes(StandardCharsets.US_ASCII));
            await().until(() -> absences.isAway("finance"));
        }
        // Whoever is answered after that came after it was seen to have left.
        given().get("/finance/v1/health").then().statusCode(503);

        HttpServer back = begin();

        assertThat(statusOfChange()).isEqualTo(200);
        assertThat(changes).hasValue(1);
        back.stop(0);
    }

    @Test
    void onceItIsAwayForLongEverybodyHearsAtOnce() throws IOException {
        begin().stop(0);
        given().auth().oauth2(Tokens.planner()).get(BUDGETS).then().statusCode(503);

        given().auth()
                .oauth2(Tokens.planner())
                .get(BUDGETS)
                .then()
                .statusCode(503)
                .time(lessThan(1_500L));
    }

    @Test
    void whoAsksHowItIsHearsAtOnce() throws IOException {
        begin().stop(0);

        given().get("/finance/v1/health").then().statusCode(503).time(lessThan(1_500L));
    }

    private static int statusOfChange() {
        return given().auth()
                .oauth2(Tokens.planner())
                .contentType("application/json")
                .body("{}")
                .patch(BUDGETS + "/019aa111")
                .statusCode();
    }

    /** Where finance should be; the gateway has seen it. */
    private HttpServer begin() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(finance.getHost(), finance.getPort()), 0);
        server.createContext("/", exchange -> {
            if (exchange.getRequestMethod().equals("PATCH")) {
                changes.incrementAndGet();
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        await().until(() -> given().get("/finance/v1/health").statusCode() == 200);
        return server;
    }

    /** As one machine has it, but for the time. */
    public static class OneProcess implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "samenspel.gateway.routes.finance",
                    "http://127.0.0.1:" + FreePort.next(),
                    "samenspel.gateway.upstream.return-time",
                    "6s");
        }
    }
}
