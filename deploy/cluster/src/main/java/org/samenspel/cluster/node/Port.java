package org.samenspel.cluster.node;

/** What listens on this machine. What pods reach is on the bridge, all else on loopback. */
enum Port {
    API_SERVER(26443, Network.ADDRESS),
    ETCD(26379, Network.LOOPBACK),
    ETCD_PEERS(26380, Network.LOOPBACK),
    REGISTRY(26500, Network.LOOPBACK),
    CONTROLLER_MANAGER(26257, Network.LOOPBACK),
    SCHEDULER(26259, Network.LOOPBACK),
    KUBELET(26250, Network.ADDRESS),
    KUBELET_HEALTH(26248, Network.LOOPBACK),
    PROXY_HEALTH(26256, Network.LOOPBACK),
    PROXY_METRICS(26249, Network.LOOPBACK),
    DNS(26053, Network.ADDRESS),
    DNS_READY(26181, Network.LOOPBACK),
    METRICS(26444, Network.ADDRESS);

    private final int number;
    private final String host;

    Port(int number, String host) {
        this.number = number;
        this.host = host;
    }

    int number() {
        return number;
    }

    String host() {
        return host;
    }

    String address() {
        return host + ":" + number;
    }
}
