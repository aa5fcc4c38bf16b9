package org.samenspel.governance.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Withdrawal;

class OtherMandateTest {

    private static final LocalDate START = LocalDate.of(2019, 1, 1);

    private final OtherMandate alderman = new OtherMandate(
            Ids.random(),
            new OtherMandateContent(
                    OtherMandateKind.POLITICAL, "schepen", "Een gemeente", true, true, new Period(START, null)));

    @Test
    void whatWasEnteredByMistakeIsWithdrawnOnce() {
        var mistake = new Withdrawal(START, "Van een andere persoon");
        alderman.withdraw(mistake);

        assertThat(alderman.withdrawal()).isEqualTo(mistake);
        assertThatThrownBy(() -> alderman.withdraw(mistake))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(PersonRule.OTHER_MANDATE_WITHDRAWN));
        assertThatThrownBy(() -> alderman.end(START)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void refusesEndBeforeTheStart() {
        assertThatThrownBy(() -> alderman.end(START.minusDays(1)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.issues())
                                .extracting(issue -> issue.name())
                                .containsExactly("endsOn"));
        alderman.end(START);
        assertThat(alderman.content().period()).isEqualTo(new Period(START, START));
    }
}
