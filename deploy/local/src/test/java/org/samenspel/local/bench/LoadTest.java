package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.local.Refusal;

class LoadTest {

    private static final Load LOAD = new Load(100, 5, 3, 2.0, 1.0, 9.0, 20.0);

    @Test
    void everyAcceptedResponseIsStored() {
        assertThatThrownBy(() -> LOAD.requireStored(99)).isInstanceOf(Refusal.class);
        assertThatCode(() -> LOAD.requireStored(100)).doesNotThrowAnyException();
    }

    @Test
    void whatHadNoAnswerMayBeStoredAndNothingElse() {
        assertThatCode(() -> LOAD.requireStored(103)).doesNotThrowAnyException();
        assertThatThrownBy(() -> LOAD.requireStored(104))
                .hasMessage("100 were accepted and 104 stored, and 3 had no answer: that is wrong.");
    }

    @Test
    void theWorstSecondIsTheP99OfSeveral() {
        assertThat(Load.together(List.of(LOAD, new Load(50, 0, 0, 1.0, 2.0, 30.0, 31.0))))
                .isEqualTo(new Load(150, 5, 3, 3.0, 1.5, 30.0, 31.0));
    }

    @Test
    void theRateIsOfWhatWasAccepted() {
        assertThat(LOAD.perSecond()).isEqualTo(50);
    }
}
