package org.samenspel.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.plan.PlanDifference.Change;
import org.samenspel.plans.plan.PlanDifference.ChangedPart;
import org.samenspel.plans.plan.PlanDifference.ChangedProperty;
import org.samenspel.plans.plan.PlanPart.Kind;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.persistence.Withdrawal;

class PlanDifferenceTest {

    private static final LocalizedText DUTCH = LocalizedText.dutch("Ronde");

    @Test
    void namesEachPropertyThatChangedWithWhatItWas() {
        var before = part("3/1", DUTCH, Map.of("text", "Ronde", "target", "30"), null);
        var after = part("3/1", DUTCH, Map.of("text", "Ronde", "target", "40", "unit", "personen"), null);

        assertThat(between(before, after))
                .containsExactly(new ChangedPart(
                        Kind.INDICATOR,
                        "3/1",
                        Change.CHANGED,
                        List.of(
                                new ChangedProperty("target", "30", "40"),
                                new ChangedProperty("unit", null, "personen"))));
    }

    @Test
    void tellsATranslation() {
        var before = part("3/1", DUTCH, Map.of("text", "Ronde"), null);
        var after = part("3/1", new LocalizedText("Ronde", "Tour", null), Map.of("text", "Ronde"), null);

        assertThat(between(before, after))
                .singleElement()
                .satisfies(part ->
                        assertThat(part.properties()).containsExactly(new ChangedProperty("text.fr", null, "Tour")));
    }

    @Test
    void tellsWhatWasAddedAndRemoved() {
        var one = part("3/1", DUTCH, Map.of("text", "Ronde"), null);
        var other = part("3/2", DUTCH, Map.of("text", "Ronde"), null);

        assertThat(between(one, other))
                .extracting(ChangedPart::key, ChangedPart::change)
                .containsExactly(tuple("3/2", Change.ADDED), tuple("3/1", Change.REMOVED));
    }

    @Test
    void tellsWhatWasWithdrawnAndWhy() {
        var before = part("3/1", DUTCH, Map.of("text", "Ronde"), null);
        var after = part("3/1", DUTCH, Map.of("text", "Ronde"), new Withdrawal(LocalDate.of(2022, 6, 1), "Geen geld"));

        assertThat(between(before, after)).singleElement().satisfies(part -> {
            assertThat(part.change()).isEqualTo(Change.WITHDRAWN);
            assertThat(part.properties()).containsExactly(new ChangedProperty("withdrawal", null, "Geen geld"));
        });
    }

    @Test
    void saysNothingOfWhatIsTheSame() {
        var same = part("3/1", DUTCH, Map.of("text", "Ronde"), null);

        assertThat(between(same, same)).isEmpty();
    }

    private static List<ChangedPart> between(PlanPart before, PlanPart after) {
        return PlanDifference.between(List.of(before), List.of(after)).parts();
    }

    private static PlanPart part(
            String key, LocalizedText text, Map<String, String> cells, @Nullable Withdrawal withdrawal) {
        return new PlanPart(Kind.INDICATOR, key, new UUID(0, 1), cells, Map.of("text", text), withdrawal);
    }
}
