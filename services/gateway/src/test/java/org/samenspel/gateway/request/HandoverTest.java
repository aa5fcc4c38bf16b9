package org.samenspel.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.netty.channel.Channel;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers at one port, as processes have it, and one takes the place of the other. */
class HandoverTest {
    private static final int MANY = 100;
    private static final String FIRST = "the first";
    private static final String NEXT = "the next";
    private static final String THIRD = "the third";

    private final Vertx ofFirst = system();
    private final Vertx ofNext = system();
    private final Vertx ofThird = system();
    private final Handover handover = new Handover(true);
    private final Handover handoverOfNext = new Handover(true);
    private final AtomicReference<Channel> listening = new AtomicReference<>();
    private int port;

    @BeforeEach
    void listen() throws IOException {
        port = listen(ofFirst, 0, request -> {
            handover.see(request.connection());
            listening.set(((ConnectionBase) request.connection()).channel().parent());
            request.response().end(FIRST);
        });
        assertThat(answer(asked())).isEqualTo(FIRST);
        listen(ofNext, port, request -> {
            handoverOfNext.see(request.connection());
            request.response().end(NEXT);
        });
    }

    @AfterEach
    void close() {
        List.of(ofFirst, ofNext, ofThird).forEach(HandoverTest::close);
    }

    @Test
    void whatIsNotYetAcceptedIsAnsweredAllTheSame() throws IOException {
        var busy = new CountDownLatch(1);
        listening.get().eventLoop().execute(() -> awaitThat(busy));
        List<Socket> waiting = ask(MANY);

        handover.leave(new ShutdownDelayInitiatedEvent());
        busy.countDown();

        assertThat(answers(waiting)).hasSize(MANY).contains(FIRST, NEXT).containsOnly(FIRST, NEXT);
    }

    /** Also while the first still accepts what came before. */
    @Test
    void whatComesLaterIsTheNextOnes() throws IOException {
        handover.leave(new ShutdownDelayInitiatedEvent());
        var told = new CountDownLatch(1);
        listening.get().eventLoop().execute(told::countDown);
        awaitThat(told);

        assertThat(answers(ask(MANY))).hasSize(MANY).containsOnly(NEXT);
    }

    /** Until it is ready the one that it is to replace must be asked too. */
    @Test
    void theThirdIsNotGivenAllAsSoonAsItListens() throws IOException {
        handover.leave(new ShutdownDelayInitiatedEvent());
        listening.get().closeFuture().syncUninterruptibly();
        assertThat(answers(ask(MANY))).hasSize(MANY).containsOnly(NEXT);
        handoverOfNext.stay();

        listen(ofThird, port, request -> request.response().end(THIRD));

        assertThat(answers(ask(MANY))).hasSize(MANY).contains(NEXT, THIRD).containsOnly(NEXT, THIRD);

        handoverOfNext.leave(new ShutdownDelayInitiatedEvent());

        await().untilAsserted(() -> assertThat(answers(ask(MANY))).hasSize(MANY).containsOnly(THIRD));
    }

    /** As after the first of all starts, with no one before. */
    @Test
    void whoTookNobodysPlaceStaysAllTheSame() throws IOException {
        handover.stay();

        assertThat(answers(ask(MANY))).hasSize(MANY).contains(FIRST, NEXT).containsOnly(FIRST, NEXT);
    }

    private List<Socket> ask(int times) throws IOException {
        var sockets = new ArrayList<Socket>();
        for (int time = 0; time < times; time++) {
            sockets.add(asked());
        }
        return sockets;
    }

    private Socket asked() throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.getOutputStream()
                .write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static List<String> answers(List<Socket> sockets) throws IOException {
        var answers = new ArrayList<String>();
        for (Socket socket : sockets) {
            answers.add(answer(socket));
        }
        return answers;
    }

    private static String answer(Socket asked) throws IOException {
        try (asked) {
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replaceFirst("(?s).*\r\n\r\n", "");
        }
    }

    private static Vertx system() {
        Vertx vertx =
                Vertx.vertx(new VertxOptions().setPreferNativeTransport(true).setEventLoopPoolSize(1));
        assertThat(vertx.isNativeTransportEnabled()).isTrue();
        return vertx;
    }

    private static int listen(Vertx vertx, int port, Consumer<HttpServerRequest> answering) {
        HttpServer server = vertx.createHttpServer(new HttpServerOptions().setReusePort(true))
                .requestHandler(answering::accept);
        return server.listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private static void close(Vertx vertx) {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static void awaitThat(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
