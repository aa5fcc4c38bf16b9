package org.samenspel.images.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Says which addresses take a connection from where it runs: a look at the policies of a cluster's network. */
final class Reach {

    private static final int PATIENCE_MILLIS = 4000;
    private static final int LOOKS = 3;
    private static final int BETWEEN_LOOKS_SECONDS = 20;

    private Reach() {}

    /**
     * Looks several times: what enforces policies takes a while to know a pod that has just started. The last look counts.
     *
     * @param addresses each as host:port
     */
    static void run(List<String> addresses) throws InterruptedException {
        for (int look = 1; look <= LOOKS; look++) {
            addresses.forEach(address -> System.out.println(address + " " + look(address)));
            TimeUnit.SECONDS.sleep(look < LOOKS ? BETWEEN_LOOKS_SECONDS : 0);
        }
    }

    /** One of three words: a name that nobody knows says nothing of policies. */
    static String look(String address) {
        int colon = address.lastIndexOf(':');
        try (var socket = new Socket()) {
            InetAddress host = InetAddress.getByName(address.substring(0, colon));
            return connects(socket, new InetSocketAddress(host, Integer.parseInt(address.substring(colon + 1))))
                    ? "reached"
                    : "refused";
        } catch (IOException unknown) {
            return "unknown";
        }
    }

    private static boolean connects(Socket socket, InetSocketAddress address) {
        try {
            socket.connect(address, PATIENCE_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
