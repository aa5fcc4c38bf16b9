package org.samenspel.gateway.client;

import java.util.UUID;

/**
 * Who asks: a number that says nothing, and is another one tomorrow.
 *
 * @param key a salted hash of the range of addresses that counts as one client
 */
public record Client(long key) {

    /** The same client, at one campaign. */
    Client at(UUID campaign) {
        return new Client(31 * key + campaign.hashCode());
    }
}
