package org.samenspel.cluster.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Certificates and keys, by which the parts know one another: kubeadm makes them. */
record Certificates(Node node, Commands commands) {

    private static final List<String> KUBECONFIGS =
            List.of("admin", "super-admin", "controller-manager", "scheduler", "kubelet");

    /** The last that is made. */
    private static final String PROXY = "kube-proxy.conf";

    /** Those that are there stay. */
    void make() throws IOException, InterruptedException {
        Path access = node.access();
        if (Files.exists(access.resolve(PROXY))) {
            return;
        }
        String configuration = configuration();
        commands.run("kubeadm", "init", "phase", "certs", "all", "--config", configuration);
        for (String name : KUBECONFIGS) {
            commands.run(
                    "kubeadm",
                    "init",
                    "phase",
                    "kubeconfig",
                    name,
                    "--config",
                    configuration,
                    "--kubeconfig-dir",
                    access.toString());
        }
        String proxy = commands.run(
                "kubeadm", "kubeconfig", "user", "--config", configuration, "--client-name", "system:kube-proxy");
        Path unfinished = access.resolve(PROXY + ".unfinished");
        Files.writeString(unfinished, proxy);
        Files.move(unfinished, access.resolve(PROXY));
    }

    /** Of another node than the first. */
    void makeForKubelet(Member member) throws IOException, InterruptedException {
        String kubeconfig = commands.run(
                "kubeadm",
                "kubeconfig",
                "user",
                "--config",
                configuration(),
                "--client-name",
                "system:node:" + member.title(),
                "--org",
                "system:nodes");
        Files.writeString(node.access().resolve(member.identity()), kubeconfig);
    }

    private String configuration() {
        return node.configuration().resolve("kubeadm.yaml").toString();
    }
}
