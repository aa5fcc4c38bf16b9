package org.samenspel.cluster.proof;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.samenspel.cluster.release.Forwarding;
import org.samenspel.local.Refusal;

/**
 * Who comes to a {@link Site} in the clear, or as somebody else: nobody is let in, while at the same address somebody who comes as he
 * should is.
 *
 * @param forwarded a port of this machine at which a service may be forwarded
 */
record Strangers(Trial trial, Site site, int forwarded) {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int HTTPS = 8443;

    /** What a TLS server says before it hangs up, if anything, begins with it. */
    private static final int ALERT = 0x15;

    /** Class of SQLSTATE: the server takes in nobody who comes so. */
    private static final String NOT_LET_IN = "28";

    private static final byte[] REQUEST =
            "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    /** Which versions it speaks: a broker that listens in the clear says so to everybody. */
    private static final byte[] QUESTION_TO_A_BROKER = {0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 1, -1, -1};

    private static final String OF_PLANS = "plans.plans.v1";
    private static final String OF_FINANCE = "finance.auditRoots.v1";

    /** Returns how many were. */
    long refused() throws Exception {
        inTheClear("the gateway", Site.PORTS.gateway(), REQUEST);
        inTheClear("Keycloak", Site.PORTS.keycloak(), REQUEST);
        inTheClear("Kafka", Site.PORTS.kafka(), QUESTION_TO_A_BROKER);
        List<String> services = Site.services();
        for (String service : services) {
            try (var forwarding = new Forwarding(trial.production(), trial.folder())) {
                forwarding.open("samenspel-" + service, forwarded, HTTPS);
                inTheClear(service, forwarded, REQUEST);
            }
        }
        atPostgres();
        atKafka();
        trial.say("Nobody is let in who comes in the clear or as somebody else");
        return 6L + services.size();
    }

    private void inTheClear(String server, int port, byte[] words) throws IOException {
        site.authority().shownAt(port);
        require(!answers(port, words), "In the clear " + server + " answers.");
    }

    /** Whether a server of this machine has an answer to these words; none to hang up, and to say in TLS that it does. */
    static boolean answers(int port, byte[] words) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(words);
            int first = socket.getInputStream().read();
            return first >= 0 && first != ALERT;
        } catch (IOException silent) {
            return false;
        }
    }

    private void atPostgres() throws SQLException {
        askPostgres("sslmode=verify-full&sslrootcert=" + site.authority().file());
        try {
            askPostgres("sslmode=disable");
        } catch (SQLException refused) {
            require(
                    String.valueOf(refused.getSQLState()).startsWith(NOT_LET_IN),
                    "PostgreSQL refuses who comes in the clear for another reason: " + refused.getMessage());
            return;
        }
        throw new Refusal("PostgreSQL lets in who comes in the clear.");
    }

    private void askPostgres(String parameters) throws SQLException {
        try (var connection =
                DriverManager.getConnection(site.atPostgres(parameters), "postgres", site.password("postgres"))) {
            require(connection.isValid(PATIENCE_MILLIS / 1000), "PostgreSQL does not answer.");
        }
    }

    private void atKafka() throws InterruptedException, ExecutionException {
        try (Admin plans = Admin.create(site.atKafka("plans", site.passwordAtKafka("plans")))) {
            plans.describeTopics(List.of(OF_PLANS)).allTopicNames().get();
            requireRefusal(plans, AuthorizationException.class, "Kafka tells plans of a topic that is not for it");
        }
        try (Admin stranger = Admin.create(site.atKafka("plans", site.passwordAtKafka("finance")))) {
            requireRefusal(stranger, AuthenticationException.class, "Kafka takes another password for that of plans");
        }
    }

    private static void requireRefusal(Admin who, Class<? extends Exception> kind, String otherwise)
            throws InterruptedException {
        try {
            who.describeTopics(List.of(OF_FINANCE)).allTopicNames().get();
        } catch (ExecutionException failure) {
            require(kind.isInstance(failure.getCause()), otherwise + ", or has another reason: " + failure);
            return;
        }
        throw new Refusal(otherwise + ".");
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new Refusal(otherwise);
        }
    }
}
