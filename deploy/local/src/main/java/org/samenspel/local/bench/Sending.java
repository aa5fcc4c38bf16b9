package org.samenspel.local.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.samenspel.local.Refusal;

/** One run of a generator: requests over a fixed number of connections, and what came back. */
final class Sending {

    /** How long the last ones may take when no more are sent. */
    private static final long PATIENCE = 10_000_000_000L;

    private final InetSocketAddress server;
    private final int connections;
    private final Supplier<ByteBuffer> requests;
    private final Deque<Exchange> idle = new ArrayDeque<>();
    private final Waits sinceDue = new Waits();
    private final Waits sinceWritten = new Waits();
    private long accepted;
    private long unavailable;
    private long otherwise;
    private long unanswered;
    private int underWay;
    private long lastAnswer;

    Sending(InetSocketAddress server, int connections, Supplier<ByteBuffer> requests) {
        this.server = server;
        this.connections = connections;
        this.requests = requests;
    }

    Load run(Pace pace) {
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < connections; i++) {
                idle.add(new Exchange(server, selector));
            }
            long begin = System.nanoTime();
            pace.begin(begin);
            send(pace, selector);
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            return new Load(
                    accepted,
                    unavailable + otherwise,
                    unanswered + underWay,
                    (lastAnswer - begin) / 1e9,
                    sinceDue.millis(50),
                    sinceDue.millis(99),
                    sinceDue.millis(100));
        } catch (IOException failure) {
            throw new Refusal("The gateway can't be reached: " + failure, failure);
        }
    }

    /** What became of all that was {@linkplain #run sent}. */
    Answers answers() {
        return new Answers(
                accepted, unavailable, otherwise, unanswered + underWay, sinceWritten.delays(), sinceDue.delays());
    }

    private void send(Pace pace, Selector selector) throws IOException {
        long now = System.nanoTime();
        long over = Long.MAX_VALUE;
        while (underWay > 0 || !pace.isOver(now)) {
            while (!idle.isEmpty() && pace.isDue(now)) {
                long intended = pace.next(now);
                underWay++;
                idle.remove().send(requests.get(), intended);
            }
            selector.select(key -> receive((Exchange) key.attachment(), selector), 1);
            now = System.nanoTime();
            if (over == Long.MAX_VALUE && pace.isOver(now)) {
                over = now;
            } else if (over != Long.MAX_VALUE && now - over > PATIENCE) {
                return;
            }
        }
    }

    private void receive(Exchange exchange, Selector selector) {
        int status = exchange.receive();
        if (status == Exchange.UNFINISHED) {
            return;
        }
        if (exchange.isUnderWay()) {
            underWay--;
            count(status, exchange);
        }
        try {
            idle.add(status == Exchange.BROKEN ? new Exchange(server, selector) : exchange.finished());
        } catch (IOException failure) {
            throw new Refusal("The gateway takes no more connections: " + failure, failure);
        }
    }

    private void count(int status, Exchange exchange) {
        lastAnswer = System.nanoTime();
        switch (status) {
            case Exchange.BROKEN -> unanswered++;
            case 201 -> accepted++;
            case 503 -> unavailable++;
            default -> otherwise++;
        }
        if (status != Exchange.BROKEN) {
            sinceDue.add(lastAnswer - exchange.intended());
            sinceWritten.add(lastAnswer - exchange.written());
        }
    }
}
