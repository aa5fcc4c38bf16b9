package org.samenspel.governance.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.samenspel.governance.body.BodyRule;
import org.samenspel.values.rule.RuleViolation;

class UseTest {

    @Test
    void whatNothingHangsOnMayHaveBeenAMistake() {
        new Use(0, 0, 0).requireNone(BodyRule.BODY_IN_USE);
    }

    @Test
    void saysWhatHangsOnIt() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Use(2, 1, 0).requireNone(BodyRule.BODY_IN_USE))
                .withMessageContaining("2 mandates, 1 meeting")
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(BodyRule.BODY_IN_USE));
    }
}
