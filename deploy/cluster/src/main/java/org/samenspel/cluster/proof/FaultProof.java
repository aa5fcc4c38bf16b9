package org.samenspel.cluster.proof;

import java.util.ArrayList;
import java.util.List;
import org.samenspel.local.bench.Crowd;
import org.samenspel.local.bench.Traffic;

/**
 * What breaks, and what an operator does wrong, while people use it: each has one right outcome, and whoever can do something about it
 * is told what.
 */
final class FaultProof implements Proof {

    @Override
    public int number() {
        return 4;
    }

    @Override
    public String name() {
        return "killed, drained, mistaken while it is used";
    }

    @Override
    public Counted run(Trial trial) throws Exception {
        try (var live = LiveDemo.of(trial);
                Crowd crowd = live.warmCrowd()) {
            var unseen = new ArrayList<Traffic.Seen>();
            var kills = new Kills(live, crowd);
            unseen.addAll(kills.ofPrograms());
            unseen.add(new Drain(live, crowd).tried());
            unseen.addAll(kills.ofServers());
            unseen.addAll(new Mistakes(live, crowd).made());
            trial.say(crowd.requireStored() + " responses are stored: each that was accepted, once");
            return counted(unseen, trial.namespace().memory());
        }
    }

    private static Counted counted(List<Traffic.Seen> unseen, long megabytes) {
        return new Counted(
                unseen.stream().mapToLong(Traffic.Seen::requests).sum(),
                unseen.stream().mapToLong(Traffic.Seen::failures).sum(),
                megabytes,
                unseen.stream().mapToDouble(Traffic.Seen::p99).max().orElse(0));
    }
}
