package org.samenspel.gateway.client;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A range of addresses, such as {@code 10.0.0.0/8}, or a single one. */
final class Network {
    static final int IPV4 = 4;

    private final byte[] prefix;
    private final int bits;

    private Network(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    /** @throws IllegalArgumentException if the text is neither an address nor a range */
    static Network parse(String text) {
        String[] parts = text.split("/", 2);
        byte[] address = address(parts[0]);
        int bits = address == null ? 0 : parts.length == 1 ? 8 * address.length : Integer.parseInt(parts[1]);
        if (address == null || bits < 0 || bits > 8 * address.length) {
            throw new IllegalArgumentException(
                    "samenspel.gateway: '" + text + "' is neither an address nor a range, such as 10.0.0.0/8");
        }
        return new Network(prefix(address, bits), bits);
    }

    boolean contains(byte[] address) {
        return address.length == prefix.length && Arrays.equals(prefix(address, bits), prefix);
    }

    /** The bytes of an address in digits, never looked up; null if it is none. One of IPv4 written in IPv6 is one of IPv4. */
    static byte @Nullable [] address(String text) {
        try {
            return InetAddress.ofLiteral(text).getAddress();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A range as people write it, such as {@code 10.0.0.0/8}; of bytes that are no address that it is unknown. */
    static String text(byte[] prefix, int ipv4Bits, int ipv6Bits) {
        try {
            String address = InetAddress.getByAddress(prefix).getHostAddress();
            return address + "/" + (prefix.length == IPV4 ? ipv4Bits : ipv6Bits);
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    /** The address with nothing but its first bits. */
    static byte[] prefix(byte[] address, int bits) {
        byte[] prefix = new byte[address.length];
        for (int i = 0; i < address.length && 8 * i < bits; i++) {
            int kept = Math.min(8, bits - 8 * i);
            prefix[i] = (byte) (address[i] & (0xFF << (8 - kept)));
        }
        return prefix;
    }
}
