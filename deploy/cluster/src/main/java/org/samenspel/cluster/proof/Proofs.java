package org.samenspel.cluster.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.cluster.release.Namespace;
import org.samenspel.local.Refusal;

/** All proofs, in the order in which they are run. */
public final class Proofs {

    private static final List<Proof> ALL = List.of(
            new ServerSideProof(),
            new InstallationProof(),
            new PolicyProof(),
            new UpgradeProof(),
            new FaultProof(),
            new CampaignProof(),
            new ProductionProof());
    private static final double MILLIS = 1000.0;

    private Proofs() {}

    /**
     * @param numbers the proofs to run; all when none is named
     * @param keep whether what was installed stays, for people to look at
     */
    public static List<Outcome> run(List<Integer> numbers, boolean keep, Trial trial) {
        List<Proof> wanted = wanted(numbers);
        var outcomes = new ArrayList<Outcome>();
        for (Proof proof : wanted) {
            Outcome outcome = outcome(proof, trial);
            outcomes.add(outcome);
            if (outcome.isInterrupted()) {
                trial.say("It was ended: what was to come is left out.");
                break;
            }
        }
        if (!keep) {
            cleanUp(trial);
        }
        return outcomes;
    }

    /** What was counted is told all the same. */
    private static void cleanUp(Trial trial) {
        try {
            trial.cleanUp();
        } catch (RuntimeException failure) {
            trial.say("Not all that was installed could be taken away: " + failure.getMessage());
        }
    }

    private static List<Proof> wanted(List<Integer> numbers) {
        for (int number : numbers) {
            if (ALL.stream().noneMatch(proof -> proof.number() == number)) {
                throw new Refusal("There is no proof " + number + "; there are: "
                        + ALL.stream().map(Proof::number).sorted().toList() + ".");
            }
        }
        return ALL.stream()
                .filter(proof -> numbers.isEmpty() || numbers.contains(proof.number()))
                .toList();
    }

    /** Of one that fails too with what it had counted until then. */
    static Outcome outcome(Proof proof, Trial trial) {
        trial.progress().printf("%nProof %d: %s%n", proof.number(), proof.name());
        var count = new Count();
        long begin = System.nanoTime();
        String wrong = wrong(proof, trial, count);
        return new Outcome(
                proof.number(),
                proof.name(),
                count.requests(),
                count.failures(),
                since(begin),
                megabytes(proof, trial),
                count.p99(),
                wrong);
    }

    private static @Nullable String wrong(Proof proof, Trial trial, Count count) {
        try {
            proof.run(trial, count);
            return null;
        } catch (Exception | AssertionError wrong) {
            if (wrong instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            String sentence = wrong.getMessage() == null ? wrong.toString() : wrong.getMessage();
            trial.say("FAILED: " + sentence);
            return sentence;
        }
    }

    /** 0 where nobody knows: that the API server does not answer may be why the proof failed. */
    private static long megabytes(Proof proof, Trial trial) {
        try {
            return proof.measured(trial).map(Namespace::memory).orElse(0L);
        } catch (RuntimeException unknown) {
            return 0;
        }
    }

    public static boolean passed(List<Outcome> outcomes) {
        return outcomes.stream().allMatch(Outcome::isPassed);
    }

    private static double since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / MILLIS;
    }
}
