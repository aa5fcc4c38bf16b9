package org.samenspel.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.plans.plan.PlanPart.Kind;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.persistence.Withdrawal;

/** An approval belongs to a text: what is that text, and what stands beside it. */
class PlanTextTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Map<String, String> ACTION = Map.of(
            "number", "3",
            "title", "Bevraging",
            "target", "30",
            "weight", "1",
            "startsOn", "2022-09-01",
            "notes", "Raar gedrukt",
            "responsible", "Medewerker wonen");

    private final String digest = text("Plan", 2022, part(ACTION)).digest();

    @ParameterizedTest
    @ValueSource(strings = {"title", "target", "weight", "startsOn", "description"})
    void isAnotherOneWithAnotherTextTargetWeightOrPeriod(String column) {
        assertThat(text("Plan", 2022, part(with(column, "7"))).digest()).isNotEqualTo(digest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes", "responsible"})
    void isTheSameWithAnotherRemarkOrContact(String column) {
        assertThat(text("Plan", 2022, part(with(column, "7"))).digest()).isEqualTo(digest);
    }

    @Test
    void isTheSameWithATranslationMore() {
        var translated = new PlanPart(
                Kind.ACTION, "3", ID, ACTION, Map.of("title", new LocalizedText("Bevraging", "Enquête", null)), null);

        assertThat(text("Plan", 2022, translated).digest()).isEqualTo(digest);
        assertThat(PlanText.of(plan(new LocalizedText("Plan", "Plan annuel", null), 2022), List.of(part(ACTION)))
                        .digest())
                .isEqualTo(digest);
    }

    @Test
    void isAnotherOneWithAnotherTitleOrPeriodOfThePlan() {
        assertThat(text("Jaarplan", 2022, part(ACTION)).digest()).isNotEqualTo(digest);
        assertThat(text("Plan", 2023, part(ACTION)).digest()).isNotEqualTo(digest);
    }

    @Test
    void isAnotherOneWithoutAPartOrWithOneWithdrawn() {
        var withdrawn = new PlanPart(
                Kind.ACTION, "3", ID, ACTION, Map.of(), new Withdrawal(LocalDate.of(2022, 6, 1), "Geen geld"));

        assertThat(text("Plan", 2022).digest()).isNotEqualTo(digest);
        assertThat(text("Plan", 2022, withdrawn).digest()).isNotEqualTo(digest);
    }

    private static Map<String, String> with(String column, String value) {
        Map<String, String> cells = new HashMap<>(ACTION);
        cells.put(column, value);
        return cells;
    }

    private static PlanPart part(Map<String, String> cells) {
        return new PlanPart(Kind.ACTION, "3", ID, cells, Map.of("title", LocalizedText.dutch("Bevraging")), null);
    }

    private static PlanText text(String title, int year, PlanPart... parts) {
        return PlanText.of(plan(LocalizedText.dutch(title), year), List.of(parts));
    }

    private static PlanScope plan(LocalizedText title, int year) {
        return new PlanScope(ID, 0, ID, null, PlanKind.YEAR, title, Language.NL, Period.ofYear(year), null, null, null);
    }
}
