package org.samenspel.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.samenspel.local.Ports;

class PostgresServerTest {

    private static final int REQUEST_FOR_TLS = 80877103;
    private static final int FROM_BASE = new Ports(8080).postgres() - 8080;

    @Test
    void givesAServerThatIsBusyNoTimeToSayThatItHasNoTls() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor();
                var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Future<Integer> asked = people.submit(() -> firstRequest(server));
            var postgres = new PostgresServer(new Ports(server.getLocalPort() - FROM_BASE));

            assertThatThrownBy(() -> postgres.connect("postgres")).isInstanceOf(SQLException.class);

            assertThat(asked.get()).isPositive().isNotEqualTo(REQUEST_FOR_TLS);
        }
    }

    /** After its length. */
    private static int firstRequest(ServerSocket server) throws Exception {
        try (Socket client = server.accept();
                var in = new DataInputStream(client.getInputStream())) {
            in.readInt();
            return in.readInt();
        }
    }
}
