package org.samenspel.gateway.client;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samenspel.gateway.GatewayConfig;

/**
 * The range of addresses from which a request came: that of the peer, unless the peer is one of our own proxies. Then
 * {@code X-Forwarded-For} says who asked it; what stands before the first address that is no proxy of ours anybody can have
 * written.
 */
final class Origins {
    static final String FORWARDED_FOR = "X-Forwarded-For";

    private static final Pattern HOPS = Pattern.compile("\\s*,\\s*");
    private static final Pattern WITH_PORT =
            Pattern.compile("(?<ipv4>[0-9.]+):[0-9]{1,5}|\\[(?<ipv6>[0-9A-Fa-f:.]+)](:[0-9]{1,5})?");
    private static final byte[] UNKNOWN = {};

    private final Set<Network> proxies;
    private final int ipv4Bits;
    private final int ipv6Bits;

    /** As each client is told from the others. */
    Origins(GatewayConfig.Clients config) {
        this(config, config.ipv4Bits(), config.ipv6Bits());
    }

    Origins(GatewayConfig.Clients config, int ipv4Bits, int ipv6Bits) {
        this.proxies = config.trustedProxies().orElse(Set.of()).stream()
                .map(Network::parse)
                .collect(Collectors.toUnmodifiableSet());
        this.ipv4Bits = ipv4Bits;
        this.ipv6Bits = ipv6Bits;
    }

    /**
     * @param peer the address at the other end of the connection
     * @param forwarded each {@code X-Forwarded-For} of the request, as it came
     */
    byte[] of(String peer, List<String> forwarded) {
        byte[] address = Network.address(peer);
        if (address == null) {
            return UNKNOWN;
        }
        List<String> hops = forwarded.isEmpty() || !isProxy(address) ? List.of() : hops(forwarded);
        for (int i = hops.size() - 1; i >= 0 && isProxy(address); i--) {
            byte[] before = Network.address(withoutPort(hops.get(i)));
            if (before == null) {
                break;
            }
            address = before;
        }
        return Network.prefix(address, address.length == Network.IPV4 ? ipv4Bits : ipv6Bits);
    }

    boolean isProxy(String peer) {
        byte[] address = Network.address(peer);
        return address != null && isProxy(address);
    }

    private boolean isProxy(byte[] address) {
        return proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }

    /** Some proxies add the port from which they were asked. */
    private static String withoutPort(String hop) {
        Matcher withPort = WITH_PORT.matcher(hop);
        if (!withPort.matches()) {
            return hop;
        }
        return withPort.group("ipv4") == null ? withPort.group("ipv6") : withPort.group("ipv4");
    }

    private static List<String> hops(List<String> forwarded) {
        if (forwarded.size() == 1 && forwarded.getFirst().indexOf(',') < 0) {
            return List.of(forwarded.getFirst().strip());
        }
        return List.of(HOPS.split(String.join(",", forwarded).trim()));
    }
}
