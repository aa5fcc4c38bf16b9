package org.samenspel.governance.body;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.rule.Share;

/**
 * What the statutes let a body do about one kind of subject, and what a vote on it needs.
 *
 * @param majority as of the law or else of the body, when absent; never lower than the law asks
 * @param quorum as of the law or else of the body, when absent
 * @param secondMeetingAfterDays how many days after a meeting without quorum a second one decides with whoever came
 * @param castingVote whether the chair decides a tie on it; as for the body, when absent
 * @param source the sentence or article it comes from
 */
record Power(
        SubjectKind subject,
        Competence competence,
        @Nullable Majority majority,
        @Nullable Share quorum,
        @Nullable Integer secondMeetingAfterDays,
        @Nullable Boolean castingVote,
        @Nullable String source) {

    private static final int LONGEST_WAIT = 366;
    private static final int LONGEST_SOURCE = 2000;

    Power {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(competence);
        if (competence == Competence.NONE) {
            throw new IllegalArgumentException("a power decides, advises or prepares");
        }
        if (secondMeetingAfterDays != null && (secondMeetingAfterDays < 1 || secondMeetingAfterDays > LONGEST_WAIT)) {
            throw new IllegalArgumentException("secondMeetingAfterDays must be from 1 to " + LONGEST_WAIT);
        }
        requireAsMuchAsTheLaw(subject, competence, majority, quorum, secondMeetingAfterDays);
        requireTieCanBeBroken(castingVote, majority, subject.byLaw());
        if (source != null && source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("source must have at most %d characters".formatted(LONGEST_SOURCE));
        }
    }

    private static void requireTieCanBeBroken(
            @Nullable Boolean castingVote, @Nullable Majority majority, @Nullable VotingRule law) {
        Majority needed = majority == null && law != null ? law.majority() : majority;
        if (Boolean.TRUE.equals(castingVote) && needed != null && !needed.canBeBrokenByChair()) {
            throw new IllegalArgumentException(
                    "castingVote must not be there where a tie is no majority whatever the chair says");
        }
    }

    /** The statutes can only ask more than the law does. */
    private static void requireAsMuchAsTheLaw(
            SubjectKind subject,
            Competence competence,
            @Nullable Majority majority,
            @Nullable Share quorum,
            @Nullable Integer days) {
        VotingRule law = subject.byLaw();
        if (law == null || competence != Competence.DECIDES) {
            return;
        }
        if (majority != null && majority.compareTo(law.majority()) < 0) {
            throw new IllegalArgumentException("majority must not be lower than the law asks for this subject");
        }
        if (quorum != null && law.quorum() != null && quorum.compareTo(law.quorum()) < 0) {
            throw new IllegalArgumentException("quorum must not be lower than the law asks for this subject");
        }
        if (days != null && law.secondMeetingAfterDays() != null && days < law.secondMeetingAfterDays()) {
            throw new IllegalArgumentException("secondMeetingAfterDays must not be lower than the law asks");
        }
    }
}
