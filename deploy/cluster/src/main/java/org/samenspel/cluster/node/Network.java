package org.samenspel.cluster.node;

/** The addresses of the cluster. */
public final class Network {

    /** The bridge's own: what pods reach of the machine. */
    public static final String ADDRESS = "10.245.0.1";

    /** Of all nodes; each has a range of its own in it. */
    public static final String PODS = "10.245.0.0/23";

    public static final String SERVICES = "10.246.0.0/24";

    /** Of the Service by which pods ask for names. */
    static final String DNS = "10.246.0.10";

    static final String LOOPBACK = "127.0.0.1";

    private Network() {}
}
