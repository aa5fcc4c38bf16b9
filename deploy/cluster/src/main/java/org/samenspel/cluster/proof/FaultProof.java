package org.samenspel.cluster.proof;

import org.samenspel.local.bench.Crowd;

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
    public void run(Trial trial, Count count) throws Exception {
        try (var live = LiveDemo.of(trial, count);
                Crowd crowd = live.warmCrowd()) {
            var kills = new Kills(live, crowd);
            kills.ofPrograms();
            var drain = new Drain(live, crowd);
            drain.tryIt();
            drain.finish();
            kills.ofServers();
            new Mistakes(live, crowd).make();
            trial.say(crowd.requireStored() + " responses are stored: each that was accepted, once");
        }
    }
}
