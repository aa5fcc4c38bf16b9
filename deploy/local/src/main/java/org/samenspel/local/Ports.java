package org.samenspel.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of a platform: all at a fixed distance from the first, the gateway's. */
public record Ports(int base) {

    private static final int HIGHEST_OFFSET = 14;

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

    public int plans() {
        return base + 10;
    }

    public int consultations() {
        return base + 12;
    }

    public int gatewayManagement() {
        return base + HIGHEST_OFFSET;
    }

    /** Refuses when another program listens on one of them. */
    public void requireFree() {
        all().forEach((name, port) -> {
            if (!isFree(port)) {
                throw new Refusal("Port " + port + " (" + name + ") is in use by another program: stop that, or choose"
                        + " other ports, for example ./samenspel up --port " + (base < 9080 ? 9080 : base + 100) + ".");
            }
        });
    }

    private Map<String, Integer> all() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("gateway", gateway());
        all.put("Keycloak", keycloak());
        all.put("PostgreSQL", postgres());
        all.put("Kafka", kafka());
        all.put("Kafka's controller", kafkaController());
        all.put("Keycloak's management", keycloakManagement());
        all.put("plans", plans());
        all.put("plans' management", plans() + 1);
        all.put("consultations", consultations());
        all.put("consultations' management", consultations() + 1);
        all.put("gateway's management", gatewayManagement());
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
