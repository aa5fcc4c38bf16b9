package org.samenspel.consultations.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final int K = 10;

    @Test
    void showsEverythingWhenNoCellIsSmall() {
        assertThat(Suppression.ofPartition(Map.of("rent", 14, "own", 10, "other", 10), K))
                .isEmpty();
    }

    @Test
    void hidesTheSmallestOtherCellThatWouldGiveTheSmallOneBack() {
        assertThat(Suppression.ofPartition(Map.of("rent", 60, "own", 20, "other", 3), K))
                .containsExactlyInAnyOrder("other", "own");
    }

    @Test
    void hidesNoMoreWhenTheSmallCellsProtectEachOther() {
        assertThat(Suppression.ofPartition(Map.of("rent", 22, "own", 8, "other", 4), K))
                .containsExactlyInAnyOrder("own", "other");
    }

    @Test
    void hidesAnEmptyCell() {
        assertThat(Suppression.ofPartition(Map.of("rent", 30, "own", 14, "other", 0), K))
                .containsExactlyInAnyOrder("own", "other");
    }

    @Test
    void hidesEqualsTogetherSoThatTheirPlaceTellsNothing() {
        assertThat(Suppression.ofPartition(Map.of("a", 3, "b", 12, "c", 12, "d", 30), K))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void hidesOneMoreWhenTheLargestSmallCellsWouldFollowFromTheirSum() {
        assertThat(Suppression.ofPartition(Map.of("a", 9, "b", 9, "c", 11, "d", 40), K))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void hidesEverythingWhenTooFewAnswered() {
        assertThat(Suppression.ofPartition(Map.of("rent", 5, "own", 4), K)).containsExactlyInAnyOrder("rent", "own");
    }

    @Test
    void hidesAnOptionThatAlmostEverybodyChose() {
        assertThat(Suppression.ofSelections(Map.of("price", 30, "distance", 15, "none", 12), 34, 3, K))
                .contains("price");
    }

    @Test
    void hidesAnOptionWhenTheSumTellsThatFewChoseMoreThanOne() {
        assertThat(Suppression.ofSelections(Map.of("price", 18, "distance", 17), 34, 2, K))
                .containsExactlyInAnyOrder("price", "distance");
    }

    @Test
    void showsOptionsThatProtectEachOther() {
        assertThat(Suppression.ofSelections(Map.of("price", 20, "distance", 15, "offer", 12), 34, 3, K))
                .isEmpty();
    }
}
