package org.samenspel.local.tls;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;
import javax.net.ssl.SSLParameters;

/**
 * A connection over TLS for who looks after many at once: no call waits for the other side. What is written before both agree on keys
 * goes out when they do, as a part of the {@link #read} that finds it. Little is sent at a time: the buffers of a connection take it.
 */
public final class TlsChannel implements ByteChannel {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final SocketChannel channel;
    private final SSLEngine engine;
    private final ByteBuffer arrived;
    private ByteBuffer waiting = NOTHING;

    /**
     * @param channel that is connected, and does not block
     * @param trust who may have signed the server's certificate
     * @param host whose certificate it must be
     */
    public TlsChannel(SocketChannel channel, SSLContext trust, String host, int port) throws IOException {
        this.channel = channel;
        this.engine = trust.createSSLEngine(host, port);
        engine.setUseClientMode(true);
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        engine.setSSLParameters(parameters);
        this.arrived = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        engine.beginHandshake();
        answer();
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        int count = source.remaining();
        ByteBuffer all = ByteBuffer.allocate(waiting.remaining() + count)
                .put(waiting)
                .put(source)
                .flip();
        waiting = all;
        answer();
        return count;
    }

    /** How much was decrypted; 0 when more must come first, and -1 when none will. */
    @Override
    public int read(ByteBuffer target) throws IOException {
        boolean ended = channel.read(arrived) < 0;
        int before = target.position();
        arrived.flip();
        boolean more = true;
        while (more) {
            more = isTaken(engine.unwrap(arrived, target));
            answer();
        }
        arrived.compact();
        int count = target.position() - before;
        return count == 0 && (ended || engine.isInboundDone()) ? -1 : count;
    }

    /** Whether there may be another packet in what has arrived. */
    private static boolean isTaken(SSLEngineResult result) throws IOException {
        return switch (result.getStatus()) {
            case OK -> result.bytesConsumed() > 0;
            case BUFFER_UNDERFLOW, CLOSED -> false;
            case BUFFER_OVERFLOW -> throw new IOException("What came is longer than who reads it has room for");
        };
    }

    /** Does what the agreement asks of this side; then what waited for it may go. */
    private void answer() throws IOException {
        boolean open = true;
        while (open && isOnUs(engine.getHandshakeStatus())) {
            if (engine.getHandshakeStatus() == HandshakeStatus.NEED_TASK) {
                runTasks();
            } else {
                open = send(NOTHING);
            }
        }
        while (open && waiting.hasRemaining() && engine.getHandshakeStatus() == HandshakeStatus.NOT_HANDSHAKING) {
            open = send(waiting);
        }
    }

    private static boolean isOnUs(HandshakeStatus status) {
        return status == HandshakeStatus.NEED_TASK || status == HandshakeStatus.NEED_WRAP;
    }

    private void runTasks() {
        for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
            task.run();
        }
    }

    /** Whether more may be sent. */
    private boolean send(ByteBuffer source) throws IOException {
        ByteBuffer packet = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
        Status status = engine.wrap(source, packet).getStatus();
        packet.flip();
        while (packet.hasRemaining()) {
            channel.write(packet);
        }
        return status == Status.OK;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    /** Tells the other side, if it still listens. */
    @Override
    public void close() throws IOException {
        try {
            engine.closeOutbound();
            answer();
        } catch (IOException gone) {
            // It is closed either way.
        } finally {
            channel.close();
        }
    }
}
