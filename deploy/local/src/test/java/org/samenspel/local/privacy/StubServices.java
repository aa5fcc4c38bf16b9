package org.samenspel.local.privacy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samenspel.local.Ports;
import org.samenspel.local.demo.Actors;
import org.samenspel.local.demo.Api;

/** Stands in for gateway and Keycloak: answers what it was told to, and an empty list to any other question. */
final class StubServices implements AutoCloseable {

    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, String> refusals = new HashMap<>();
    private final List<String> changes = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer gateway;
    private final HttpServer keycloak;

    StubServices() throws IOException {
        HttpServer first = server(0);
        HttpServer next = null;
        while (next == null) {
            try {
                next = server(first.getAddress().getPort() + 1);
            } catch (BindException taken) {
                first.stop(0);
                first = server(0);
            }
        }
        gateway = first;
        keycloak = next;
        gateway.createContext("/", this::answer);
        keycloak.createContext("/", exchange -> send(exchange, 200, "{\"access_token\":\"any\",\"expires_in\":300}"));
        gateway.start();
        keycloak.start();
    }

    /** @param request such as {@code GET /partners/v1/personalDataRequests/p1} */
    StubServices answer(String request, String body) {
        answers.put(request, body);
        return this;
    }

    StubServices refuse(String request, String body) {
        refusals.put(request, body);
        return this;
    }

    Api officer() {
        return new Actors(new Ports(gateway.getAddress().getPort())).privacyOfficer();
    }

    /** What came but questions, each with its body. */
    List<String> changes() {
        return List.copyOf(changes);
    }

    @Override
    public void close() {
        gateway.stop(0);
        keycloak.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().toString().replaceAll("[?&]pageSize=100", "");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!request.startsWith("GET ")) {
            changes.add(request + " " + body);
        }
        if (refusals.containsKey(request)) {
            send(exchange, 409, refusals.get(request));
        } else {
            send(exchange, 200, answers.getOrDefault(request, "{\"items\":[]}"));
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] answer = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", "\"0\"");
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static HttpServer server(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }
}
