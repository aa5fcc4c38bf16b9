package org.samenspel.gateway.request;

import io.netty.channel.Channel;
import io.netty.channel.ChannelException;
import io.netty.channel.MaxMessagesRecvByteBufAllocator;
import io.netty.channel.unix.Buffer;
import io.netty.channel.unix.RawUnixChannelOption;
import io.netty.channel.unix.UnixChannel;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Leaves the port to the process that takes this one's place, where both listen at it. The system gives each of them new connections,
 * and breaks those that nobody has accepted when one stops listening. So as soon as this process is told to end it has the system
 * give all new ones to the other, accepts what it was given before, and then stops listening. What it said so goes on to count when
 * it is gone, until the one that stays takes it back: else the next but one would be given all as soon as it listens, ready or not.
 */
@Singleton
class Handover {
    private static final Logger LOG = Logger.getLogger(Handover.class);
    private static final long TO_ACCEPT_MILLISECONDS = 200;

    /** From the first connection on: by then the one that was here before has long left, and nothing else is to come soon. */
    private static final long TO_LEAVE_SECONDS = 30;

    private static final int ALL = 65_536;

    /** Of {@code setsockopt}: which of the listeners gets a connection is what a program of the classic packet filter says. */
    private static final int SOL_SOCKET = 1;

    private static final int SO_ATTACH_REUSEPORT_CBPF = 51;
    private static final int PROGRAM_BYTES = 16;
    private static final RawUnixChannelOption WHO_GETS_IT =
            new RawUnixChannelOption("SO_ATTACH_REUSEPORT_CBPF", SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, PROGRAM_BYTES);

    private static final int SO_DETACH_REUSEPORT_BPF = 68;
    private static final RawUnixChannelOption NOBODY_SAYS =
            new RawUnixChannelOption("SO_DETACH_REUSEPORT_BPF", SOL_SOCKET, SO_DETACH_REUSEPORT_BPF, Integer.BYTES);

    private static final int INSTRUCTION_BYTES = 8;
    private static final short RETURN_A_CONSTANT = 6;

    /** They are counted from 0 in the order in which they came; where there is no such one, the system chooses. */
    private static final int SECOND = 1;

    private final boolean isShared;
    private final AtomicReference<Channel> port = new AtomicReference<>();
    private volatile boolean leaves;

    Handover(@ConfigProperty(name = "quarkus.http.so-reuse-port", defaultValue = "false") boolean isShared) {
        this.isShared = isShared;
    }

    /**
     * Quarkus keeps its server to itself: its port is known from the first connection that came by it. Without the system's own
     * transport it is nobody else's.
     */
    void see(HttpConnection connection) {
        if (isShared
                && port.get() == null
                && ((ConnectionBase) connection).channel().parent() instanceof UnixChannel listening
                && port.compareAndSet(null, listening)) {
            listening.eventLoop().schedule(this::stay, TO_LEAVE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** The system chooses again, whatever the one before had it do. */
    void stay() {
        Channel listening = port.get();
        if (listening != null && !leaves) {
            try {
                listening.config().setOption(NOBODY_SAYS, ByteBuffer.allocateDirect(Integer.BYTES));
            } catch (ChannelException nobodySaid) {
                LOG.debug("nobody was at the port before", nobodySaid);
            }
        }
    }

    void leave(@Observes ShutdownDelayInitiatedEvent told) {
        leaves = true;
        Channel listening = port.get();
        if (listening != null) {
            listening.eventLoop().execute(() -> leave(listening));
        }
    }

    private static void leave(Channel listening) {
        if (listening.config().getRecvByteBufAllocator() instanceof MaxMessagesRecvByteBufAllocator atOnce) {
            atOnce.maxMessagesPerRead(ALL);
        }
        listening.config().setOption(WHO_GETS_IT, theSecond());
        listening.eventLoop().schedule(() -> listening.close(), TO_ACCEPT_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** A {@code struct sock_fprog}, and behind it the one {@code struct sock_filter} to which it points. */
    private static ByteBuffer theSecond() {
        ByteBuffer program = Buffer.allocateDirectWithNativeOrder(PROGRAM_BYTES + INSTRUCTION_BYTES);
        return program.putShort(0, (short) 1)
                .putLong(PROGRAM_BYTES / 2, Buffer.memoryAddress(program) + PROGRAM_BYTES)
                .putShort(PROGRAM_BYTES, RETURN_A_CONSTANT)
                .putInt(PROGRAM_BYTES + INSTRUCTION_BYTES / 2, SECOND)
                .limit(PROGRAM_BYTES);
    }
}
