package org.samenspel.cluster.node;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;

/** From programs to a node on which pods run; what runs already stays as it is. */
final class Start {

    private static final int PATIENCE_SECONDS = 120;
    private static final int CONNECT_MILLIS = 500;

    private final Node node;
    private final Programs programs;
    private final Steps steps;
    private final Commands commands;
    private final Kubectl kubectl;
    private final Processes processes;

    Start(Node node, Programs programs, Steps steps) {
        this.node = node;
        this.programs = programs;
        this.steps = steps;
        commands = new Commands(programs.environment());
        kubectl = new Kubectl(commands, node);
        processes = new Processes(node);
    }

    void all() throws IOException, InterruptedException {
        Configuration configuration = Configuration.of(node, programs);
        Switches.of(node).on();
        new Bridge(commands).make();
        Set<Part> running = processes.running().keySet();
        List<Part> missing =
                Stream.of(Part.values()).filter(part -> !running.contains(part)).toList();
        missing.forEach(Start::requireFree);
        configuration.write(node);
        new Certificates(node, commands).make();
        for (Part part : missing) {
            begin(part, configuration);
        }
        steps.tell("waiting for the node");
        kubectl.waitFor("node/" + Member.FIRST.title(), "Ready", PATIENCE_SECONDS);
        kubectl.openForPods(Member.FIRST);
        steps.tell("ready");
    }

    private void begin(Part part, Configuration configuration) throws IOException, InterruptedException {
        Process process = processes.start(part, configuration.argumentsOf(part), programs.environment());
        processes.await(
                part,
                process,
                () -> part.port().map(Start::accepts).orElse(part != Part.CONTAINERD || socketExists()),
                PATIENCE_SECONDS);
        steps.tell(part.program()
                + part.port().map(port -> " at " + port.address()).orElse(""));
        switch (part) {
            case API_SERVER -> firstObjects();
            case REGISTRY -> PauseImage.push(node, programs);
            default -> {
                // It needs nothing more.
            }
        }
    }

    private void firstObjects() throws IOException, InterruptedException {
        kubectl.awaitServer(PATIENCE_SECONDS);
        kubectl.giveAdministratorRights();
        kubectl.apply(node.configuration().resolve("objects.yaml"));
    }

    private static void requireFree(Part part) {
        if (part.port().filter(Start::accepts).isPresent()) {
            throw new Refusal("Port " + part.port().orElseThrow().address() + " (" + part.program()
                    + ") is in use by another program: stop that.");
        }
    }

    private boolean socketExists() {
        return Files.exists(node.run().resolve("containerd.sock"));
    }

    private static boolean accepts(Port port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(port.host(), port.number()), CONNECT_MILLIS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
