package org.samenspel.governance.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.governance.rule.Share;
import org.samenspel.values.LocalizedText;

class MajorityTest {

    /** Whoever abstains is not asked: a majority knows only the votes for and against. */
    @ParameterizedTest
    @CsvSource({
        "SIMPLE, 2, 1, true",
        "SIMPLE, 1, 0, true",
        "ABSOLUTE, 7, 6, true",
        "ABSOLUTE, 1, 0, true",
        "TWO_THIRDS, 2, 1, true",
        "TWO_THIRDS, 5, 3, false",
        "TWO_THIRDS, 6, 3, true",
        "FOUR_FIFTHS, 4, 1, true",
        "FOUR_FIFTHS, 7, 2, false",
        "FOUR_FIFTHS, 8, 2, true"
    })
    void countsVotesForAndAgainstAndNoAbstentions(Majority majority, int votesFor, int against, boolean adopted) {
        assertThat(majority.adopts(votesFor, against)).isEqualTo(adopted);
    }

    @ParameterizedTest
    @EnumSource
    void rejectsATieAndWhatNobodyVotesFor(Majority majority) {
        assertThat(majority.adopts(3, 3)).isFalse();
        assertThat(majority.adopts(0, 0)).isFalse();
    }

    @Test
    void lawAsksMoreForStatutesAndPurposeUnlessTheStatutesSayOtherwise() {
        BodyContent unsaid = content(Procedure.UNSAID);
        var strict = new Power(
                SubjectKind.STATUTES, Competence.DECIDES, Majority.FOUR_FIFTHS, null, null, null, "statuten, art. 14");

        assertThat(unsaid.votingRule(SubjectKind.STATUTES))
                .isEqualTo(new VotingRule(Majority.TWO_THIRDS, Share.of("2/3"), 15, false));
        assertThat(unsaid.votingRule(SubjectKind.PURPOSE))
                .isEqualTo(new VotingRule(Majority.FOUR_FIFTHS, Share.of("2/3"), 15, false));
        assertThat(unsaid.votingRule(SubjectKind.BUDGET))
                .isEqualTo(new VotingRule(Majority.SIMPLE, Share.of("1/2"), null, false));
        assertThat(content(new Procedure(List.of(strict), null, null, null)).votingRule(SubjectKind.STATUTES))
                .isEqualTo(new VotingRule(Majority.FOUR_FIFTHS, Share.of("2/3"), 15, false));
    }

    @ParameterizedTest
    @CsvSource({
        "STATUTES, SIMPLE,,",
        "STATUTES, ABSOLUTE,,",
        "PURPOSE, TWO_THIRDS,,",
        "DISSOLUTION,, 1/2,",
        "STATUTES,,, 14"
    })
    void refusesStatutesThatAskLessThanTheLaw(
            SubjectKind subject, @Nullable Majority majority, @Nullable String quorum, @Nullable Integer days) {
        Share share = quorum == null ? null : Share.of(quorum);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Power(subject, Competence.DECIDES, majority, share, days, null, null))
                .withMessageContaining("law");
        assertThatNoException()
                .isThrownBy(() -> new Power(subject, Competence.ADVISES, majority, share, days, null, null));
    }

    @ParameterizedTest
    @CsvSource({"OTHER, TWO_THIRDS", "BUDGET, FOUR_FIFTHS", "STATUTES,", "PURPOSE,"})
    void refusesACastingVoteWhereATieIsFarFromTheMajority(SubjectKind subject, @Nullable Majority majority) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Power(subject, Competence.DECIDES, majority, null, null, true, null))
                .withMessageStartingWith("castingVote");
    }

    private static BodyContent content(Procedure procedure) {
        return new BodyContent(
                LocalizedText.dutch("Algemene vergadering"),
                null,
                null,
                Share.of("1/2"),
                Majority.SIMPLE,
                procedure,
                List.of(),
                List.of());
    }
}
