package org.samenspel.audit.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.Database;
import org.samenspel.testing.Operator;

/** What an operator has done with what came in is a record, whatever came of it. */
@QuarkusTest
class OperatorDeedsTest {

    @Test
    void isRecordedWithWhatCameOfIt() {
        assertThat(Operator.order("dismiss", "plans.plans.v1/0/7")).isEqualTo("dismissed");
        assertThat(Operator.order("rebuild", "nothing")).startsWith("noSuchModel");

        assertThat(recorded("plans.plans.v1/0/7")).isEqualTo("dismissDeadLetter changed null->null dismissed");
        assertThat(recorded("nothing")).isEqualTo("rebuildReadModel changed null->null noSuchModel");
    }

    private static String recorded(String subject) {
        UUID order = (UUID) Database.query(
                        "select id from inbox_order where subject = '%s' order by ordered_at desc".formatted(subject))
                .getFirst()
                .get("id");
        return Records.of(order).getFirst();
    }
}
