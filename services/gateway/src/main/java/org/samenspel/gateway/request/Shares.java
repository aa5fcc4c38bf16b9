package org.samenspel.gateway.request;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What each of many has of something, of which none may have more than so much. Who has nothing takes no memory. */
final class Shares<K> {
    private final ConcurrentMap<K, Long> taken = new ConcurrentHashMap<>();
    private final long most;

    Shares(long most) {
        this.most = most;
    }

    /** Whether there was so much left for this one; if not, nothing was taken. */
    boolean take(K key, long amount) {
        if (taken.merge(key, amount, Long::sum) <= most) {
            return true;
        }
        giveBack(key, amount);
        return false;
    }

    void giveBack(K key, long amount) {
        taken.computeIfPresent(key, (same, had) -> had == amount ? null : had - amount);
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }
}
