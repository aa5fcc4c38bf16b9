package org.samenspel.local.bench;

import java.util.List;

/** What `bench kill` saw. */
record KillReport(List<Kill> kills) {

    /**
     * One kill in the middle of a burst.
     *
     * @param victim what was killed
     * @param acknowledged different responses that were answered 201
     * @param counted respondents in the results
     * @param unanswered tries without an answer, or answered that it can't be stored now: each was made again
     * @param refused responses that were refused for good
     * @param refusedAgain of a tenth of the acknowledged, sent once more: those that were not answered as the first time
     * @param seconds from the kill until a response was acknowledged again
     */
    record Kill(
            String victim,
            int acknowledged,
            int counted,
            int unanswered,
            int refused,
            long refusedAgain,
            double seconds) {

        boolean isRight() {
            return acknowledged == counted && refused == 0 && refusedAgain == 0;
        }
    }

    boolean isRight() {
        return kills.stream().allMatch(Kill::isRight);
    }

    /** As a table. */
    String text() {
        var text = new StringBuilder("%-16s %12s %8s %11s %8s %14s %14s%n"
                .formatted(
                        "killed", "acknowledged", "counted", "tried again", "refused", "retry refused", "again after"));
        kills.forEach(kill -> text.append("%-16s %12d %8d %11d %8d %14d %12.1f s%n"
                .formatted(
                        kill.victim(),
                        kill.acknowledged(),
                        kill.counted(),
                        kill.unanswered(),
                        kill.refused(),
                        kill.refusedAgain(),
                        kill.seconds())));
        return text.append(isRight() ? "Each acknowledged response was counted once.%n" : "NOT RIGHT: see above.%n")
                .toString()
                .formatted();
    }
}
