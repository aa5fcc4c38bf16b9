package org.samenspel.cluster.node;

import java.nio.file.Path;

/** The nodes that the cluster may have, and in what they differ. */
enum Member {
    FIRST("samenspel", Network.ADDRESS, "10.245.0.0/24", "kubelet.conf", "/"),

    /** In a network of its own; the groups of its pods are below those of the first one, so that what ends all ends them too. */
    SECOND("second", "10.245.1.1", "10.245.1.0/24", "kubelet-of-second.conf", "/" + Containers.PODS + "/second");

    private final String title;
    private final String address;
    private final String pods;
    private final String identity;
    private final String groups;

    Member(String title, String address, String pods, String identity, String groups) {
        this.title = title;
        this.address = address;
        this.pods = pods;
        this.identity = identity;
        this.groups = groups;
    }

    /** By which the API server knows it. */
    String title() {
        return title;
    }

    /** Of its bridge, where its kubelet listens. */
    String address() {
        return address;
    }

    /** The range of its pods. */
    String pods() {
        return pods;
    }

    /** The file with its kubelet's way to the API server. */
    String identity() {
        return identity;
    }

    /** The control group in which its kubelet makes that of all pods. */
    String groups() {
        return groups;
    }

    /** Where what is its own is. */
    Node folders(Node cluster) {
        return this == FIRST
                ? cluster
                : new Node(
                        cluster.home(),
                        cluster.state().resolve("second"),
                        cluster.cache(),
                        cluster.run().resolve(title));
    }

    /** They stay when the rest goes. */
    Path logs(Node cluster) {
        return this == FIRST ? cluster.logs() : cluster.logs().resolve(title);
    }
}
