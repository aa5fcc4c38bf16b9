package org.samenspel.local.bench;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A connection on which one request after the other is answered. Only as much of HTTP as the gateway speaks. */
final class Exchange {

    static final int UNFINISHED = 0;
    static final int BROKEN = -1;

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final Pattern CLOSED_AFTER = Pattern.compile("(?i)\r\nconnection: *close");
    private static final Pattern CHUNKED = Pattern.compile("(?i)\r\ntransfer-encoding: *chunked");

    private final SocketChannel channel;
    private final ByteChannel line;
    private final ByteBuffer received = ByteBuffer.allocate(16 * 1024);
    private long intended;
    private long written;
    private boolean underWay;
    private boolean last;

    /** Longer than this a server that is there takes for nothing; one that is gone would hold everything up. */
    private static final int CONNECT_MILLIS = 3_000;

    Exchange(Server server, Selector selector) throws IOException {
        channel = SocketChannel.open();
        channel.socket().connect(server.address(), CONNECT_MILLIS);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        line = server.line(channel);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** Requests are small enough for the buffers of a connection on which nothing else is under way. */
    void send(ByteBuffer request, long intendedAt) throws IOException {
        intended = intendedAt;
        underWay = true;
        written = System.nanoTime();
        try {
            while (request.hasRemaining()) {
                line.write(request);
            }
        } catch (IOException hungUp) {
            // The next look at what comes back says so.
            channel.shutdownInput();
        }
    }

    /** The status of the answer when all of it is there. */
    int receive() {
        try {
            if (line.read(received) >= 0) {
                String answer = new String(received.array(), 0, received.position(), StandardCharsets.ISO_8859_1);
                last = CLOSED_AFTER.matcher(answer).find();
                return status(answer);
            }
        } catch (IOException reset) {
            // Broken as well.
        }
        return BROKEN;
    }

    /** Whether the server said that it closes the connection after this answer. */
    boolean isLast() {
        return last;
    }

    void close() throws IOException {
        line.close();
    }

    boolean isUnderWay() {
        return underWay;
    }

    /** When the request was to be sent. */
    long intended() {
        return intended;
    }

    /** When it was. */
    long written() {
        return written;
    }

    Exchange finished() {
        received.clear();
        underWay = false;
        return this;
    }

    static int status(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            return UNFINISHED;
        }
        String head = answer.substring(0, end);
        boolean whole;
        if (CHUNKED.matcher(head).find()) {
            whole = answer.endsWith("0\r\n\r\n");
        } else {
            Matcher length = LENGTH.matcher(head);
            whole = answer.length() - end - 4 >= (length.find() ? Integer.parseInt(length.group(1)) : 0);
        }
        return whole ? Integer.parseInt(answer.substring(9, 12)) : UNFINISHED;
    }
}
