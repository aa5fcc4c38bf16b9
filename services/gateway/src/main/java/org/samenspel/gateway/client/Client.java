package org.samenspel.gateway.client;

import java.util.Locale;

/**
 * Who asks: a number that says nothing, and is another one tomorrow.
 *
 * @param key a salted hash of the range of addresses that counts as one client
 */
public record Client(long key) {

    /** The same client, at one thing: however its path is spelled. */
    Client at(String path) {
        return new Client(31 * key + path.toLowerCase(Locale.ROOT).hashCode());
    }
}
