package org.samenspel.cluster.node;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The processes of the node, in the order in which they start. */
enum Part {
    ETCD("etcd", Port.ETCD),
    API_SERVER("kube-apiserver", Port.API_SERVER),
    REGISTRY("registry", Port.REGISTRY),
    CONTAINERD("containerd", null),
    CONTROLLER_MANAGER("kube-controller-manager", Port.CONTROLLER_MANAGER),
    SCHEDULER("kube-scheduler", Port.SCHEDULER),
    KUBELET("kubelet", Port.KUBELET),
    PROXY("kube-proxy", Port.PROXY_HEALTH),
    DNS("coredns", Port.DNS),
    METRICS("metrics-server", Port.METRICS),
    STORAGE("storage", null),
    POLICIES("policies", null);

    private final String program;
    private final @Nullable Port port;

    Part(String program, @Nullable Port port) {
        this.program = program;
        this.port = port;
    }

    /** The program, and the file of its arguments and of its log. */
    String program() {
        return program;
    }

    /** Where it listens when it has started. */
    Optional<Port> port() {
        return Optional.ofNullable(port);
    }
}
