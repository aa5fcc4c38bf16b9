package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.response.Tally.QuestionTally;

class CountingTest {

    private final Counting counting = new Counting(Set.of("tenure", "barriers", "satisfaction"));

    @Test
    void countsEachChoiceOfThoseWhoAnswered() {
        counting.add(Map.of("tenure", "rent", "barriers", List.of("price", "offer")));
        counting.add(Map.of("tenure", "rent", "barriers", List.of("price")));
        counting.add(Map.of("tenure", "own"));

        assertThat(counting.tally().respondents()).isEqualTo(3);
        assertThat(counting.tally().of("tenure"))
                .isEqualTo(new QuestionTally(3, BigDecimal.ZERO, Map.of("rent", 2, "own", 1)));
        assertThat(counting.tally().of("barriers"))
                .isEqualTo(new QuestionTally(2, BigDecimal.ZERO, Map.of("price", 2, "offer", 1)));
    }

    @Test
    void countsWhatNobodyCanReadAndNobodyAmongTheRespondents() {
        counting.add(Map.of("tenure", "rent"));
        counting.addUnreadable();

        assertThat(counting.tally().respondents()).isOne();
        assertThat(counting.tally().unreadable()).isOne();
    }

    @Test
    void countsAndAddsPointsOfAScale() {
        counting.add(Map.of("satisfaction", 3));
        counting.add(Map.of("satisfaction", 5));

        assertThat(counting.tally().of("satisfaction"))
                .isEqualTo(new QuestionTally(2, BigDecimal.valueOf(8), Map.of("3", 1, "5", 1)));
    }

    @Test
    void addsNumbersExactlyAndKeepsNoneOfThem() {
        counting.add(Map.of("months", new BigDecimal("0.1")));
        counting.add(Map.of("months", new BigDecimal("0.2")));

        assertThat(counting.tally().of("months")).isEqualTo(new QuestionTally(2, new BigDecimal("0.3"), Map.of()));
    }

    @Test
    void keepsNothingOfTextsButHowManyAreThere() {
        counting.add(Map.of("remark", "geheim"));

        assertThat(counting.tally().of("remark")).isEqualTo(new QuestionTally(1, BigDecimal.ZERO, Map.of()));
    }
}
