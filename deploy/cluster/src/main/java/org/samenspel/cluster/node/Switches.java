package org.samenspel.cluster.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the kernel does for the network of pods, and didn't before.
 *
 * @param kernel where it shows them
 * @param before a folder for what it did before; a reboot takes both
 */
record Switches(Path kernel, Path before) {

    /** Forward; look at what goes over a bridge; let what is sent to 127.0.0.1 reach a pod. */
    static final List<String> NAMES =
            List.of("net/ipv4/ip_forward", "net/bridge/bridge-nf-call-iptables", "net/ipv4/conf/all/route_localnet");

    static Switches of(Node node) {
        return new Switches(Path.of("/proc/sys"), node.run().resolve("before"));
    }

    /** Refuses a kernel that lacks one, before anything is built or changed. */
    void require() {
        for (String name : NAMES) {
            Path file = kernel.resolve(name);
            if (Files.notExists(file)) {
                throw new NotOnThisMachine("The kernel has no " + file + ": load its module br_netfilter.");
            }
        }
    }

    void on() throws IOException {
        for (String name : NAMES) {
            Path file = kernel.resolve(name);
            Path kept = before.resolve(name);
            if (Files.notExists(kept)) {
                Files.createDirectories(kept.getParent());
                Files.writeString(kept, Files.readString(file));
            }
            Files.writeString(file, "1");
        }
    }

    void back() throws IOException {
        for (String name : NAMES) {
            Path kept = before.resolve(name);
            if (Files.exists(kept)) {
                Files.writeString(kernel.resolve(name), Files.readString(kept));
            }
        }
    }
}
