package org.samenspel.cluster.release;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.samenspel.local.Refusal;

/** Services of a namespace at ports of this machine, as long as it is open. */
public final class Forwarding implements AutoCloseable {

    private static final int HTTP = 8080;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long BETWEEN_LOOKS_MILLIS = 200;

    private final Namespace namespace;
    private final Path logs;
    private final List<Process> processes = new ArrayList<>();

    /** @param logs a folder for what the forwarders say */
    public Forwarding(Namespace namespace, Path logs) {
        this.namespace = namespace;
        this.logs = logs;
    }

    /** Returns when the port answers. */
    public void open(String service, int port) throws IOException, InterruptedException {
        open(service, port, HTTP);
    }

    /** @param target port of the service */
    public void open(String service, int port, int target) throws IOException, InterruptedException {
        Path log = Files.createDirectories(logs).resolve("forward-" + service + ".log");
        Process process = namespace
                .kubectl()
                .start(log, "--namespace", namespace.name(), "port-forward", "service/" + service, port + ":" + target);
        processes.add(process);
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(port)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new Refusal("The service " + service + " is not reached at port " + port + ": "
                        + Files.readString(log).strip());
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Their ports are free then. */
    @Override
    public void close() {
        for (Process process : processes) {
            process.destroy();
            process.onExit().join();
        }
    }
}
