package org.samenspel.local.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.samenspel.local.Refusal;

/** One run of a generator: requests over a number of connections, and what came back. */
final class Sending {

    /** How long the last ones may take when no more are sent. */
    private static final long PATIENCE = 10_000_000_000L;

    private final Server server;
    private final int connections;
    private final boolean anew;
    private final Supplier<ByteBuffer> requests;
    private final Deque<Exchange> idle = new ArrayDeque<>();
    private final Tally tally = new Tally();
    private int open;
    private int underWay;

    /** As many connections from the first to the last request: whoever is cut off comes back. */
    Sending(Server server, int connections, Supplier<ByteBuffer> requests) {
        this(server, connections, false, requests);
    }

    private Sending(Server server, int connections, boolean anew, Supplier<ByteBuffer> requests) {
        this.server = server;
        this.connections = connections;
        this.anew = anew;
        this.requests = requests;
    }

    /**
     * A connection for each request, which the client closes when it has its answer.
     *
     * @param most that are open at once
     */
    static Sending anew(Server server, int most, Supplier<ByteBuffer> requests) {
        return new Sending(server, most, true, requests);
    }

    Load run(Pace pace) {
        send(pace);
        return tally.load();
    }

    /** What became of all that was {@linkplain #run sent}. */
    Answers answers() {
        return tally.answers();
    }

    Tally tally() {
        return tally;
    }

    void send(Pace pace) {
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < connections && !anew; i++) {
                idle.add(opened(selector));
            }
            long begin = System.nanoTime();
            tally.begin(begin);
            pace.begin(begin);
            send(pace, selector);
            tally.leave(underWay);
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
        } catch (IOException failure) {
            throw new Refusal("The gateway can't be reached: " + failure, failure);
        }
    }

    private Exchange opened(Selector selector) throws IOException {
        var exchange = new Exchange(server, selector);
        open++;
        return exchange;
    }

    private void send(Pace pace, Selector selector) throws IOException {
        long now = System.nanoTime();
        long over = Long.MAX_VALUE;
        while (underWay > 0 || !pace.isOver(now)) {
            while ((!idle.isEmpty() || open < connections) && pace.isDue(now)) {
                sendNext(pace.next(now), selector);
            }
            selector.select(key -> receive((Exchange) key.attachment()), 1);
            now = System.nanoTime();
            if (over == Long.MAX_VALUE && pace.isOver(now)) {
                over = now;
            } else if (over != Long.MAX_VALUE && now - over > PATIENCE) {
                return;
            }
        }
    }

    private void sendNext(long intended, Selector selector) {
        try {
            Exchange exchange = idle.isEmpty() ? opened(selector) : idle.remove();
            exchange.send(requests.get(), intended);
            underWay++;
        } catch (IOException refused) {
            tally.add(Exchange.BROKEN, intended, intended);
        }
    }

    private void receive(Exchange exchange) {
        int status = exchange.receive();
        if (status == Exchange.UNFINISHED) {
            return;
        }
        if (exchange.isUnderWay()) {
            underWay--;
            tally.add(status, exchange.intended(), exchange.written());
        } else {
            idle.remove(exchange);
        }
        if (status == Exchange.BROKEN || anew || exchange.isLast()) {
            close(exchange);
        } else {
            idle.add(exchange.finished());
        }
    }

    private void close(Exchange exchange) {
        open--;
        try {
            exchange.close();
        } catch (IOException gone) {
            // It is closed either way.
        }
    }
}
