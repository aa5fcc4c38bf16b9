package org.samenspel.local.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.demo.Entrance;
import org.samenspel.local.tls.TlsChannel;

/**
 * Whom a generator asks.
 *
 * @param trust who may have signed its certificate; null where it is asked in the clear
 */
record Server(InetSocketAddress address, @Nullable SSLContext trust) {

    private static final String HERE = "localhost";

    /** In the clear, at a port of this machine. */
    static Server here(int port) {
        return new Server(new InetSocketAddress(HERE, port), null);
    }

    /** The gateway, as it is entered. */
    static Server at(Entrance entrance) {
        return new Server(new InetSocketAddress(HERE, entrance.ports().gateway()), entrance.trust());
    }

    int port() {
        return address.getPort();
    }

    /** What is sent and received by; over TLS where there is a certificate to be checked. */
    ByteChannel line(SocketChannel channel) throws IOException {
        return trust == null ? channel : new TlsChannel(channel, trust, address.getHostString(), port());
    }
}
