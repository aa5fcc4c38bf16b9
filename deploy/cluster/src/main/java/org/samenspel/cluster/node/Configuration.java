package org.samenspel.cluster.node;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.samenspel.cluster.text.Template;

/**
 * What the parts are told: arguments and files.
 *
 * @param values of the names in them
 */
record Configuration(Map<String, String> values) {

    private static final List<String> FILES = List.of(
            "kubeadm.yaml",
            "containerd.toml",
            "cni/samenspel.conflist",
            "registry.yaml",
            "kubelet.yaml",
            "kube-proxy.yaml",
            "Corefile",
            "objects.yaml");

    static Configuration of(Node node, Programs programs) throws IOException {
        return of(node, Member.FIRST, programs);
    }

    static Configuration of(Node node, Member member, Programs programs) throws IOException {
        Node own = member.folders(node);
        Map<String, String> values =
                new HashMap<>(Stream.of(Port.values()).collect(toMap(Configuration::name, Port::address)));
        for (Port port : Port.values()) {
            values.put(name(port) + ".port", Integer.toString(port.number()));
        }
        values.putAll(Map.of(
                "state", own.state().toString(),
                "run", own.run().toString(),
                "logs", member.logs(node).toString(),
                "images", node.state().resolve("registry").toString(),
                "access", node.access().toString(),
                "configuration", own.configuration().toString(),
                "debian", programs.debian().toString(),
                "kubernetes", GoPrograms.kubernetesVersion(node.home()),
                "pause", PauseImage.name(node, programs)));
        values.putAll(Map.of(
                "name", member.title(),
                "node-address", member.address(),
                "node-pods", member.pods(),
                "identity", member.identity(),
                "groups", member.groups()));
        values.putAll(Map.of(
                "bridge", Bridge.NAME,
                "address", Network.ADDRESS,
                "pods", Network.PODS,
                "services", Network.SERVICES,
                "dns-service", Network.DNS));
        return new Configuration(Map.copyOf(values));
    }

    private static String name(Port port) {
        return port.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> argumentsOf(Part part) {
        return Template.arguments(Configuration.class, part.program(), values);
    }

    void write(Node node) throws IOException {
        for (String file : FILES) {
            Path target = node.configuration().resolve(file);
            String content = Template.filled(Configuration.class, file, values);
            // A part that runs may end when its file is written again, even with the same words.
            if (Files.notExists(target) || !Files.readString(target).equals(content)) {
                Files.createDirectories(target.getParent());
                Files.writeString(target, content);
            }
        }
    }
}
