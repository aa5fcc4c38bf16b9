package org.samenspel.testing.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A port for a server that doesn't choose one itself: below the range from which the system gives ports to clients, since the tests of
 * another module may run beside these and take one before the server does.
 */
public final class FreePort {
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(20_000, 32_000));

    private FreePort() {}

    /** Another one each time; nobody listens there now. */
    public static int next() {
        while (true) {
            try (var free = new ServerSocket(NEXT.getAndIncrement(), 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (BindException taken) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
