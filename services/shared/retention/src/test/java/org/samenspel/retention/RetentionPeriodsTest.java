package org.samenspel.retention;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RetentionPeriodsTest {

    private static final Set<String> KEPT = Set.of("contact", "document");

    @Test
    void areThoseOfTheCategoriesOfTheService() {
        assertThatCode(() -> RetentionPeriods.requireOneForEach(KEPT, Set.of("document", "contact")))
                .doesNotThrowAnyException();
    }

    @Test
    void refuseASettingThatIsMisspelledOrMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RetentionPeriods.requireOneForEach(KEPT, Set.of("contacts", "document")))
                .withMessage(
                        "samenspel.retention.periods.* is set for [contacts, document], and what this service keeps are [contact, document]");
        assertThatIllegalStateException()
                .isThrownBy(() -> RetentionPeriods.requireOneForEach(KEPT, Set.of("document")));
    }
}
