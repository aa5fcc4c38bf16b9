package org.samenspel.gateway.request;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.client.Client;
import org.samenspel.gateway.problem.Refusal;

/** The memory of all bodies that are here, and of those of each client. A slow sender costs what it has sent, and no place. */
@Singleton
class BodyMemory {
    /** What a body costs that has yet to come: so that there are not any number of them. */
    private static final int LEAST = 1024;

    private static final String ALL = "all";

    private final Shares<String> all;
    private final Shares<Client> clients;
    private final Duration retryAfter;

    BodyMemory(GatewayConfig config) {
        this.all = new Shares<>(config.limits().bodies().asLongValue());
        this.clients = new Shares<>(config.clients().bodies().asLongValue());
        this.retryAfter = config.upstream().retryAfter();
    }

    /** @throws Refusal if not even the least of a body may be here */
    Held hold(Client client) {
        Held held = new Held(client);
        held.take(LEAST);
        return held;
    }

    boolean isEmpty() {
        return all.isEmpty() && clients.isEmpty();
    }

    /** What one body takes, until it is given back. */
    final class Held {
        private final Client client;
        private long came;
        private long taken;

        private Held(Client client) {
            this.client = client;
        }

        /** @throws Refusal if there is not so much left */
        void grow(long more) {
            if (came + more > taken) {
                take(came + more - taken);
            }
            came += more;
        }

        private void take(long more) {
            if (!clients.take(client, more)) {
                throw Refusal.tooMany("too much of this address is under way", retryAfter);
            }
            if (!all.take(ALL, more)) {
                clients.giveBack(client, more);
                throw Refusal.unavailable("too much is under way", retryAfter, null);
            }
            taken += more;
        }

        void giveBack() {
            clients.giveBack(client, taken);
            all.giveBack(ALL, taken);
            taken = 0;
        }
    }
}
