package org.samenspel.cluster.release;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.demo.Entrance;

/**
 * The demo that is installed without any values, by the ports of this machine that its tokens and addresses name.
 *
 * @param folder for what forwarders say, and what of the story can be seen only once
 */
public record InstalledDemo(Namespace namespace, Path folder) {

    /** Those that the chart gives the demo when nobody names others. */
    static final Ports PORTS = new Ports(8080);

    /** Refuses when others listen there: the story would be told to them. */
    public static void requirePorts() {
        requireFree(PORTS.gateway());
        requireFree(PORTS.keycloak());
    }

    static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException inUse) {
            throw new Refusal(
                    "Port " + port + " of this machine is in use, through which the demo is told LEVL's story:"
                            + " stop what listens there, or leave the story out with --empty.",
                    inUse);
        }
    }

    /** Whether the story was begun from here and not played to its end: whoever works in a demo is told none. */
    public boolean isBegun() {
        return Files.exists(begun());
    }

    private Path begun() {
        return folder.resolve("begun");
    }

    /** Plays what of the story was not played yet. */
    public void play(Path home, PrintStream progress) throws IOException, InterruptedException {
        requirePorts();
        Files.createDirectories(folder);
        Files.writeString(begun(), "");
        progress.println("Playing LEVL's story");
        var requests = new AtomicLong();
        try (var forwarding = new Forwarding(namespace, folder)) {
            forwarding.open("samenspel-gateway", PORTS.gateway());
            forwarding.open("samenspel-demo-keycloak", PORTS.keycloak());
            new DemoStory(home, folder, progress).play(Entrance.ofDemo(PORTS), requests::set);
        } catch (Refusal refusal) {
            throw new Refusal(
                    "The demo is installed, and LEVL's story not played to its end: the next ./samenspel cluster install"
                            + " goes on with it, or leaves it with --empty. " + refusal.getMessage(),
                    refusal);
        }
        Files.delete(begun());
        progress.println("LEVL's story is played, in " + requests.get() + " requests.");
    }
}
