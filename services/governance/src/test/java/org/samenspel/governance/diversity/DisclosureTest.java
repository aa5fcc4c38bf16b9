package org.samenspel.governance.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.governance.diversity.Declarations.declarations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.governance.characteristic.Gender;
import org.samenspel.governance.rule.AgeOn;
import org.samenspel.governance.rule.Criterion;
import org.samenspel.governance.rule.Outcome;
import org.samenspel.governance.rule.PublishedCount;
import org.samenspel.governance.rule.Trait;
import org.samenspel.values.rule.RuleViolation;

class DisclosureTest {

    @Test
    void publishesTwentySixOfThirtyFour() {
        assertThat(first(34).of(Trait.ORIGIN, counts(26))).containsExactly(new PublishedCount(null, 26, 26));
    }

    @ParameterizedTest
    @CsvSource({"5,5,5", "29,29,29", "4,0,4", "0,0,4", "30,30,34", "34,30,34"})
    void publishesOfASmallGroupOnlyThatItIsSmall(int counted, int from, int to) {
        assertThat(first(34).of(Trait.AGE, counts(counted))).containsExactly(new PublishedCount(null, from, to));
    }

    @Test
    void publishesWomenAndMen() {
        assertThat(first(34).of(Trait.GENDER, genders(18, 16)))
                .containsExactly(new PublishedCount(Gender.WOMAN, 18, 18), new PublishedCount(Gender.MAN, 16, 16));
    }

    @Test
    void keepsWhoIsNeitherWomanNorManFromShowingInTheRemainder() {
        assertThat(first(34).of(Trait.GENDER, genders(18, 15)))
                .containsExactly(new PublishedCount(Gender.WOMAN, 0, 34), new PublishedCount(Gender.MAN, 0, 34));
    }

    @Test
    void refusesToCountNinePeople() {
        assertThatThrownBy(() -> first(9).check())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(DiversityRule.TOO_FEW_PEOPLE));
    }

    @Test
    void refusesToCountAgainAfterNineCame() {
        assertThatThrownBy(() ->
                        after(declarations(0, 34), 26, declarations(0, 43)).check())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(DiversityRule.TOO_FEW_CHANGES));
    }

    @ParameterizedTest
    @CsvSource({"31,31", "30,-1", "32,-1", "26,-1", "36,-1"})
    void publishesAgainOnlyIfTenWhoCameAreTwoLargeGroups(int counted, int published) {
        Disclosure disclosure = after(declarations(0, 34), 26, declarations(0, 44));

        disclosure.check();
        assertThat(disclosure.of(Trait.ORIGIN, counts(counted)))
                .containsExactly(
                        published < 0
                                ? new PublishedCount(null, 0, 44)
                                : new PublishedCount(null, published, published));
    }

    @Test
    void publishesAnotherThingWithoutRegardToTheFirst() {
        Disclosure disclosure = after(declarations(0, 34), 26, declarations(0, 44));

        assertThat(disclosure.of(Trait.AGE, counts(9))).containsExactly(new PublishedCount(null, 9, 9));
    }

    @Test
    void remembersNothingOfWhatItDidNotTell() {
        var age = new Criterion(null, null, null, null, null, 35, AgeOn.DATE);

        Census census = first(34).census(List.of(new Answer(age, List.of(new PublishedCount(null, 0, 34)), List.of())));

        assertThat(census.declarations()).hasSize(34);
        assertThat(census.published()).isEmpty();
    }

    /** Sixteen are under 35 and eleven will be: if ten come and 21 are, all ten could be published by what was said of later. */
    @Test
    void remembersWhatItPublishedOfLater() {
        var age = new Criterion(null, null, null, null, null, 35, AgeOn.DATE);
        var later = new Answer.Later(LocalDate.of(2025, 1, 1), new PublishedCount(null, 11, 11));

        Census census =
                first(34).census(List.of(new Answer(age, List.of(new PublishedCount(null, 16, 16)), List.of(later))));

        assertThat(census.published()).containsEntry("AGE", new PublishedCount(null, 11, 16));
        assertThat(new Disclosure(declarations(0, 44), List.of(census)).of(Trait.AGE, counts(21)))
                .containsExactly(new PublishedCount(null, 0, 44));
    }

    private static Disclosure first(int people) {
        return new Disclosure(declarations(0, people), List.of());
    }

    private static Disclosure after(Set<UUID> before, int published, Set<UUID> now) {
        return new Disclosure(
                now, List.of(new Census(before, Map.of("ORIGIN", new PublishedCount(null, published, published)))));
    }

    private static List<Outcome.Count> counts(int counted) {
        return List.of(count(null, counted));
    }

    private static List<Outcome.Count> genders(int women, int men) {
        return List.of(count(Gender.WOMAN, women), count(Gender.MAN, men));
    }

    private static Outcome.Count count(@Nullable Gender gender, int counted) {
        return new Outcome.Count(gender, counted);
    }
}
