package org.samenspel.testing.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The way to a server of this JVM that a test can cut. Reached by {@link OncePerJvm}. */
public final class Cable {
    private static final Set<Socket> OPEN = ConcurrentHashMap.newKeySet();
    private static @Nullable ServerSocket entrance;
    private static int port;
    private static int server;

    private Cable() {}

    /** The port that leads to this one, always the same. */
    public static synchronized Integer to(Integer wanted) throws IOException {
        if (port == 0) {
            port = FreePort.next();
            server = wanted;
            mend();
        }
        return port;
    }

    /** Breaks off what goes through it; nobody listens at its port. */
    public static synchronized void cut() throws IOException {
        if (entrance != null) {
            entrance.close();
            entrance = null;
        }
        for (Socket socket : OPEN) {
            socket.close();
        }
        OPEN.clear();
    }

    /** It leads there again, if it was cut. */
    public static synchronized void mend() throws IOException {
        if (entrance == null) {
            ServerSocket opened = new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
            entrance = opened;
            Thread.ofVirtual().start(() -> connectAll(opened));
        }
    }

    private static void connectAll(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                connect(opened, opened.accept());
            } catch (IOException cut) {
                continue;
            }
        }
    }

    private static synchronized void connect(ServerSocket opened, Socket client) throws IOException {
        if (opened != entrance) {
            client.close();
            return;
        }
        Socket service = new Socket(InetAddress.getLoopbackAddress(), server);
        OPEN.add(client);
        OPEN.add(service);
        Thread.ofVirtual().start(() -> pass(client, service));
        Thread.ofVirtual().start(() -> pass(service, client));
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            return;
        } finally {
            OPEN.remove(from);
            OPEN.remove(to);
        }
    }
}
