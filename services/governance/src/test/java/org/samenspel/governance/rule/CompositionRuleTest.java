package org.samenspel.governance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.characteristic.Gender;
import org.samenspel.governance.characteristic.Origin;

class CompositionRuleTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);

    @Test
    void threeQuartersOf34Are26() {
        List<Member> members = people(26, Origin.FOREIGN).appendTo(people(8, Origin.BELGIAN));

        Outcome outcome = rule(origin(Origin.FOREIGN), "75/100").evaluate(members, DAY);

        assertThat(outcome.required()).isEqualTo(26);
        assertThat(outcome.counted()).isEqualTo(26);
        assertThat(outcome.holds()).isTrue();
        assertThat(outcome.hasOnlyLargeGroups()).isTrue();
    }

    @Test
    void oneLessDoesNotHold() {
        List<Member> members = people(25, Origin.FOREIGN).appendTo(people(9, Origin.BELGIAN));

        assertThat(rule(origin(Origin.FOREIGN), "75/100").evaluate(members, DAY).holds())
                .isFalse();
    }

    @Test
    void publicCallCountsSeatsAndNothingPersonal() {
        var rule = rule(new Criterion(null, Appointment.PUBLIC_CALL, null, null, null, null, null), "1/2");
        Member called = new Member(List.of(seat(Appointment.PUBLIC_CALL, DAY)), null);
        Member elected = new Member(List.of(seat(Appointment.GENERAL_ASSEMBLY, DAY)), null);

        assertThat(rule.counts().asksAboutPeople()).isFalse();
        assertThat(rule.evaluate(List.of(called, elected), DAY).holds()).isTrue();
        assertThat(rule.evaluate(List.of(called, elected, elected), DAY).holds())
                .isFalse();
    }

    @Test
    void whoDeclaredNothingIsInThePopulationAndNotCounted() {
        List<Member> members = List.of(member(Origin.FOREIGN, null, null), new Member(List.of(anySeat()), null));

        Outcome outcome = rule(origin(Origin.FOREIGN), "1/2").evaluate(members, DAY);

        assertThat(outcome.total()).isEqualTo(2);
        assertThat(outcome.counted()).isEqualTo(1);
    }

    @Test
    void eachGenderMustReachTheMinimum() {
        var rule = rule(new Criterion(null, null, null, null, CountedGender.EACH, null, null), "1/3");
        Member woman = member(null, Gender.WOMAN, null);
        Member man = member(null, Gender.MAN, null);

        assertThat(rule.evaluate(List.of(woman, woman, man), DAY).holds()).isTrue();
        assertThat(rule.evaluate(List.of(woman, woman, woman, man), DAY).holds())
                .isFalse();
    }

    @Test
    void ageCountsOnTheFirstDayOfTheMandate() {
        var rule = rule(new Criterion(null, null, null, null, null, 35, AgeOn.MANDATE_START), "1/1");
        Member turns35Later = member(null, null, LocalDate.of(1986, 6, 20));

        assertThat(rule.evaluate(List.of(turns35Later), DAY).holds()).isFalse();
        Member startedBefore =
                new Member(List.of(seat(Appointment.BOARD, LocalDate.of(2021, 6, 15))), turns35Later.declared());
        assertThat(rule.evaluate(List.of(startedBefore), DAY).holds()).isTrue();
    }

    @Test
    void tellsWhenSomebodyTurns35() {
        var rule = rule(new Criterion(null, null, null, null, null, 35, AgeOn.DATE), "1/1");
        List<Member> members = List.of(member(null, null, LocalDate.of(1987, 5, 20)));

        assertThat(rule.changesAfter(DAY, later -> members)).contains(LocalDate.of(2022, 5, 20));
        assertThat(rule.changesAfter(LocalDate.of(2022, 5, 20), later -> members))
                .isEmpty();
    }

    @Test
    void groupsUnderFiveAreTooSmallToShow() {
        assertThat(outcome(5, 10).hasOnlyLargeGroups()).isTrue();
        assertThat(outcome(4, 10).hasOnlyLargeGroups()).isFalse();
        assertThat(outcome(6, 10).hasOnlyLargeGroups()).isFalse();
        assertThat(outcome(0, 34).hasOnlyLargeGroups()).isFalse();
    }

    @Test
    void refusesRuleWithoutMinimum() {
        assertThatThrownBy(() ->
                        new CompositionRule("some", Population.ORGANIZATION, origin(Origin.FOREIGN), null, null, null))
                .hasMessage("a rule has a minimum or a minimumCount");
    }

    @Test
    void refusesRuleWithTwoMinimums() {
        assertThatThrownBy(() -> new CompositionRule(
                        "some", Population.ORGANIZATION, origin(Origin.FOREIGN), Share.of("1/2"), 1, null))
                .hasMessage("a rule has a minimum or a minimumCount");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1001})
    void refusesMinimumsThatNoBodyHas(int count) {
        assertThatThrownBy(() ->
                        new CompositionRule("some", Population.ORGANIZATION, origin(Origin.FOREIGN), null, count, null))
                .hasMessage("minimumCount must be from 1 to 1000");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 121})
    void refusesAgesThatNobodyHas(int age) {
        assertThatThrownBy(() -> new Criterion(null, null, null, null, null, age, null))
                .hasMessage("ageBelow must be from 1 to 120");
    }

    @Test
    void refusesToAskAboutPeopleOfOneBody() {
        assertThatThrownBy(() -> new CompositionRule("some", Population.BODY, origin(Origin.FOREIGN), null, 1, null))
                .hasMessage("population must be organization when counts asks about origin, gender or age");
    }

    @Test
    void refusesToAskWhatTheTreasurersOriginIs() {
        assertThatThrownBy(() -> new Criterion(SeatRole.TREASURER, null, null, Origin.FOREIGN, null, null, null))
                .hasMessage("counts must ask about seats, or about one of origin, gender and ageBelow");
    }

    @Test
    void refusesToAskTwoThingsAboutPeopleAtOnce() {
        assertThatThrownBy(() -> new Criterion(null, null, null, Origin.FOREIGN, CountedGender.EACH, null, null))
                .hasMessage("counts must ask about seats, or about one of origin, gender and ageBelow");
    }

    @Test
    void refusesToAskNothing() {
        assertThatThrownBy(() -> new Criterion(null, null, null, null, null, null, null))
                .hasMessage("counts must ask about seats, or about one of origin, gender and ageBelow");
    }

    @Test
    void refusesToAskAboutTheOthersToo() {
        assertThatThrownBy(() -> origin(Origin.BELGIAN))
                .hasMessage("origin must be foreign: the others are known by what remains");
    }

    @Test
    void refusesDayOfAnAgeThatIsNotAsked() {
        assertThatThrownBy(() -> new Criterion(SeatRole.CHAIR, null, null, null, null, null, AgeOn.DATE))
                .hasMessage("ageOn must come with ageBelow");
    }

    @ParameterizedTest
    @CsvSource({"26,26,true", "25,25,false", "0,34,", "0,4,false", "30,34,true", "25,26,"})
    void holdsByWhatWasPublishedAndSaysNothingMore(int from, int to, Boolean holds) {
        var rule = rule(origin(Origin.FOREIGN), "75/100");

        assertThat(rule.holds(List.of(new PublishedCount(null, from, to)), 34)).isEqualTo(Optional.ofNullable(holds));
    }

    private static Outcome outcome(int counted, int total) {
        return new Outcome(List.of(new Outcome.Count(null, counted)), 1, total);
    }

    private static CompositionRule rule(Criterion counts, String minimum) {
        return new CompositionRule("some", Population.ORGANIZATION, counts, Share.of(minimum), null, null);
    }

    private static Criterion origin(Origin origin) {
        return new Criterion(null, null, null, origin, null, null, null);
    }

    private static People people(int number, Origin origin) {
        return new People(Collections.nCopies(number, member(origin, null, null)));
    }

    private static Member member(@Nullable Origin origin, @Nullable Gender gender, @Nullable LocalDate birthDate) {
        return new Member(List.of(anySeat()), new Characteristics(origin, gender, birthDate));
    }

    private static Seat anySeat() {
        return seat(Appointment.GENERAL_ASSEMBLY, DAY);
    }

    private static Seat seat(Appointment appointment, LocalDate start) {
        return new Seat(SeatRole.MEMBER, appointment, null, start);
    }

    private record People(List<Member> members) {
        List<Member> appendTo(People others) {
            return Stream.concat(members.stream(), others.members().stream()).toList();
        }
    }
}
