package org.samenspel.local.fault;

import java.util.List;

/**
 * A fault that nothing tries. The page of what can go wrong has the same of it.
 *
 * @param number on that page
 * @param fault in its words
 * @param reason what follows "not tried, because"
 */
record NotTried(String number, String fault, String reason) {

    private static final List<NotTried> ALL = List.of(
            new NotTried(
                    "F11",
                    "every process killed at once",
                    "no test ends a whole machine: `./samenspel bench kill` does by hand"),
            new NotTried(
                    "F15",
                    "parts are started again in any order",
                    "the order of a start is fixed (`SupervisorTest.startsPartsAfterWhatTheyNeedAndStopsThemBefore`)"),
            new NotTried(
                    "F22",
                    "the disk is slow",
                    "no device that delays is at hand: it takes root, and a kernel that has one (dm-delay)"),
            new NotTried(
                    "F23",
                    "fsync fails",
                    "no device that fails is at hand: it takes root, and a kernel that has one (dm-flakey)"),
            new NotTried(
                    "F49",
                    "a consumer is slow, or partitions move all the time",
                    "on one machine each service is one consumer"),
            new NotTried("F115", "an address for us to call (SSRF)", "no operation takes an address"),
            new NotTried(
                    "F128",
                    "old and new release side by side",
                    "there is one release: `./samenspel cluster test` upgrades one on a cluster under load"),
            new NotTried(
                    "F129",
                    "the migration is killed halfway",
                    "no test kills one; making a database is tried: `DatabasesTest.databaseWhoseMakingWasInterruptedIsMadeWholeAtTheNextStart`"),
            new NotTried("F130", "a long migration under load", "no migration takes long yet"),
            new NotTried("F131", "a restore from a backup while Kafka is ahead", "no restore is tested"));

    static List<NotTried> all() {
        return ALL;
    }
}
