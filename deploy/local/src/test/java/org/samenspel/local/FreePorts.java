package org.samenspel.local;

import java.util.concurrent.ThreadLocalRandom;

/** Looks for room for a whole platform, below the range from which the system gives ports to clients. */
final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private FreePorts() {}

    static int base() {
        while (true) {
            int base = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            try {
                new Ports(base).requireFree();
                return base;
            } catch (Refusal taken) {
                continue;
            }
        }
    }
}
