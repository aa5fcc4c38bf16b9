package org.samenspel.local.bench;

import java.time.Duration;
import java.util.List;

/**
 * How `bench submit` measures.
 *
 * @param connections numbers of respondents at once, each measured in each round; the first is the one that is judged
 * @param time of each load
 * @param warmUp before the first round, through the gateway
 * @param rows how many responses the campaign is given before the first round, beside those of the warm-up
 */
public record SubmitOptions(int rounds, Duration time, List<Integer> connections, Duration warmUp, long rows) {

    public SubmitOptions {
        connections = List.copyOf(connections);
    }
}
