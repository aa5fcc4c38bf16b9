package org.samenspel.governance.body;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Criterion;
import org.samenspel.governance.rule.Population;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.values.LocalizedText;

class BodyContentTest {

    @Test
    void refusesTwoRulesOfOneName() {
        var chairs = new Criterion(SeatRole.CHAIR, null, null, null, null, null, null);
        var rule = new CompositionRule("a", Population.BODY, chairs, null, 1, null);

        assertThatThrownBy(() -> new BodyContent(
                        LocalizedText.dutch("Bestuur"), null, null, null, null, null, List.of(rule, rule), List.of()))
                .hasMessage("rules must each have a code of their own");
    }
}
