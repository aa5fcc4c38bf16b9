package org.samenspel.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of a platform: all at a fixed distance from the first, the gateway's. */
public record Ports(int base) {

    private static final int HIGHEST_OFFSET = 21;
    private static final int TO_OTHERS = 100;

    public Ports {
        if (base < 1024 || base + HIGHEST_OFFSET > 65_535) {
            throw new Refusal("Port " + base + " can't be used: choose one from 1024 to " + (65_535 - HIGHEST_OFFSET)
                    + ", for example --port 9080.");
        }
    }

    public int gateway() {
        return base;
    }

    public int keycloak() {
        return base + 1;
    }

    public int postgres() {
        return base + 2;
    }

    public int kafka() {
        return base + 3;
    }

    public int kafkaController() {
        return base + 4;
    }

    public int keycloakManagement() {
        return base + 5;
    }

    public int gatewayManagement() {
        return base + 14;
    }

    /** Of the process that takes the place of one that still runs: both have the same port for people. */
    public int otherGatewayManagement() {
        return base + 19;
    }

    public int of(DomainService service) {
        return base + service.offset();
    }

    public int managementOf(DomainService service) {
        return of(service) + 1;
    }

    /** Refuses when another program listens on one of them. */
    public void requireFree() {
        all().forEach((port, name) -> {
            if (!isFree(port)) {
                throw new Refusal("Port " + port + " (" + name + ") is in use by another program: stop that, or choose"
                        + " other ports, for example ./samenspel up --port " + (base < 9080 ? 9080 : base + 100) + ".");
            }
        });
    }

    /** Ports of another platform beside this one. */
    public Ports nextFree() {
        Ports next = this;
        while (true) {
            next = new Ports(next.base + TO_OTHERS);
            try {
                next.requireFree();
                return next;
            } catch (Refusal taken) {
                continue;
            }
        }
    }

    /** Each port with the name of what listens there. */
    Map<Integer, String> all() {
        var all = new LinkedHashMap<Integer, String>();
        all.put(gateway(), "gateway");
        all.put(keycloak(), "Keycloak");
        all.put(postgres(), "PostgreSQL");
        all.put(kafka(), "Kafka");
        all.put(kafkaController(), "Kafka's controller");
        all.put(keycloakManagement(), "Keycloak's management");
        all.put(gatewayManagement(), "gateway's management");
        all.put(otherGatewayManagement(), "gateway's other management");
        for (DomainService service : DomainService.values()) {
            all.put(of(service), service.code());
            all.put(managementOf(service), service.code() + "'s management");
        }
        return all;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }
}
