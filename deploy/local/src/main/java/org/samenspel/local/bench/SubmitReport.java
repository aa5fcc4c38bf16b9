package org.samenspel.local.bench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What `bench submit` measured.
 *
 * @param filled how many rows the campaign had from the start, beside those of the warm-up
 * @param ratio accepted and durable responses a second through gateway and service, at the first number of connections, as a multiple
 *     of the floor's rows a second: the median of the rounds' own ratios
 * @param ratios the same for each number of connections
 * @param busy whether others took more than a tenth of the machine meanwhile: then only ratios mean something
 * @param memory in megabytes, of each part before and after
 */
record SubmitReport(
        long filled,
        double ratio,
        Map<Integer, Double> ratios,
        boolean busy,
        String floor,
        String generator,
        Machine machine,
        Map<String, Memory> memory,
        List<Round> rounds) {

    record Memory(long before, long after) {}

    /**
     * What was done one after the other.
     *
     * @param floor PostgreSQL alone
     */
    record Round(Step floor, List<Step> steps, Overload overload) {}

    /**
     * An open loop in which more come than can be taken.
     *
     * @param offered how many a second came
     */
    record Overload(double offered, int connections, Answers answers) {}

    /**
     * One load.
     *
     * @param connections how many respondents at once, or clients of the floor
     * @param offered how many a second came in an open loop; null in a closed one
     * @param unanswered sent, and nothing came back, at most; what is stored beyond the accepted is some of these
     * @param rows how many more are stored
     * @param ratio of what the floor of its round did
     * @param p50 in milliseconds, as p99 and longest; null for the floor
     * @param micros processor time for each row, by process
     * @param others which share of the machine others took, 0 to 1
     */
    record Step(
            int connections,
            @Nullable Double offered,
            long accepted,
            long refused,
            long unanswered,
            long rows,
            double perSecond,
            double ratio,
            @Nullable Double p50,
            @Nullable Double p99,
            @Nullable Double longest,
            Map<String, Double> micros,
            double others) {}
}
