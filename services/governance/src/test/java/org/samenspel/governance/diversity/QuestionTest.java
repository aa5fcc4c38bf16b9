package org.samenspel.governance.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.governance.diversity.Declarations.declarations;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.characteristic.Origin;
import org.samenspel.governance.rule.AgeOn;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.Criterion;
import org.samenspel.governance.rule.Member;
import org.samenspel.governance.rule.PublishedCount;
import org.samenspel.governance.rule.Seat;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.values.rule.RuleViolation;

class QuestionTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
    private static final Criterion ORIGIN = new Criterion(null, null, null, Origin.FOREIGN, null, null, null);

    @Test
    void refusesToCountWhatNoRuleAsks() {
        refused(List.of(), DiversityRule.NOTHING_ASKED);
    }

    @Test
    void refusesTwoWaysOfAskingTheSame() {
        refused(List.of(ORIGIN, younger(35), younger(36)), DiversityRule.QUESTIONS_DIFFER);
        assertThat(Question.all(List.of(ORIGIN, younger(35)), DAY))
                .containsExactly(new Question(ORIGIN, DAY), new Question(younger(35), DAY));
    }

    @Test
    void publishesOfBirthdaysOnlyTheYearByWhichFiveHadOne() {
        List<Member> members = Stream.of(
                        born(5, "1986-12-24"),
                        born(2, "1987-07-01"),
                        born(3, "1989-11-05"),
                        born(6, "1995-01-01"),
                        born(5, "1960-01-01"))
                .flatMap(List::stream)
                .toList();

        Answer answer = new Question(younger(35), DAY).answer(members, new Disclosure(declarations(0, 21), List.of()));

        assertThat(answer.published()).containsExactly(exactly(16));
        assertThat(answer.later())
                .containsExactly(
                        new Answer.Later(LocalDate.of(2022, 1, 1), exactly(11)),
                        new Answer.Later(LocalDate.of(2025, 1, 1), exactly(6)));
    }

    private static Criterion younger(int years) {
        return new Criterion(null, null, null, null, null, years, AgeOn.DATE);
    }

    private static PublishedCount exactly(int count) {
        return new PublishedCount(null, count, count);
    }

    private static List<Member> born(int count, String day) {
        var seat = new Seat(SeatRole.MEMBER, Appointment.BOARD, null, LocalDate.of(2021, 1, 1));
        var declared = new Characteristics(null, null, LocalDate.parse(day));
        return Collections.nCopies(count, new Member(List.of(seat), declared));
    }

    private static void refused(List<Criterion> asked, DiversityRule rule) {
        assertThatThrownBy(() -> Question.all(asked, DAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
