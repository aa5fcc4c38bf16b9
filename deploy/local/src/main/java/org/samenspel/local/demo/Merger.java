package org.samenspel.local.demo;

import java.util.List;

/**
 * Municipalities that became one, and an agreement that they had made before.
 *
 * @param decision what the merger rests on
 * @param disputes about it, before
 * @param looks at the agreement, on the last day of before and on the first one of after
 */
record Merger(
        String day,
        String decision,
        Municipality successor,
        List<Municipality> predecessors,
        String agreement,
        List<Look> looks,
        Asked asked,
        List<Dispute> disputes) {

    /** @param nis the code of its territory */
    record Municipality(String name, String nis) {}

    /** @param partyCount those that merged counted once */
    record Look(String day, int partyCount, List<Party> parties) {}

    /** @param predecessors those that it goes on for */
    record Party(String name, List<String> predecessors, int signatures) {}

    /** By the client of one of before, with the code of before; the platform says for whom. */
    record Asked(String day, String as) {}
}
