package org.samenspel.local.bench;

import java.time.Duration;
import java.util.List;

/**
 * How `bench submit` measures.
 *
 * @param connections numbers of respondents at once, each measured in each round; the first is the one that is judged
 * @param time of each load
 * @param warmUp before the first round, through the gateway
 */
public record SubmitOptions(int rounds, Duration time, List<Integer> connections, Duration warmUp) {

    public SubmitOptions {
        connections = List.copyOf(connections);
    }
}
