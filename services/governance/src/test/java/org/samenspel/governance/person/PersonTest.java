package org.samenspel.governance.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Withdrawal;

class PersonTest {

    private static final Withdrawal MISTAKE = new Withdrawal(LocalDate.of(2022, 2, 1), "Dubbel ingevoerd");

    private final Person person = new Person(UUID.randomUUID(), new PersonContent("Lid 01", null));

    @Test
    void entryByMistakeStaysReadableWithItsReasonAndChangesNoMore() {
        person.withdraw(MISTAKE);

        assertThat(person.withdrawal()).isEqualTo(MISTAKE);
        assertThat(person.content().displayName()).isEqualTo("Lid 01");
        withdrawn(() -> person.correct(new PersonContent("Lid 02", null)));
        withdrawn(() -> person.withdraw(MISTAKE));
        withdrawn(person::requireThere);
    }

    @Test
    void whoIsErasedHasNeitherNameNorAccountAndIsErasedOnce() {
        var erased = new Person(UUID.randomUUID(), new PersonContent("Lid 03", "subject-03"));
        LocalDate day = LocalDate.of(2022, 3, 1);

        erased.erase(day);
        erased.erase(day.plusDays(1));

        assertThat(erased.content()).isEqualTo(new PersonContent(Person.ERASED, null));
        assertThat(erased.searchName()).isEmpty();
        assertThat(erased.erasedOn()).isEqualTo(day);
    }

    private static void withdrawn(ThrowingCallable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(PersonRule.PERSON_WITHDRAWN));
    }
}
