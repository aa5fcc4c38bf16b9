package org.samenspel.governance.decision;

import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.Competence;
import org.samenspel.governance.body.Majority;

/**
 * What came of a deliberation.
 *
 * @param competence what the body may do about the subject: only who decides changes something elsewhere
 * @param majority what a vote needed
 * @param castingVote what the chair made of a tie; null where there was none, or nobody decided it
 */
record Result(
        Competence competence,
        Majority majority,
        Quorum quorum,
        @Nullable Tally tally,
        @Nullable Choice castingVote,
        DecisionOutcome outcome) {}
