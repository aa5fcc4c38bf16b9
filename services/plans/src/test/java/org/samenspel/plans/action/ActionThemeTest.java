package org.samenspel.plans.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.samenspel.plans.PlanFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.plans.PlanFixtures;
import org.samenspel.testing.Database;
import org.samenspel.values.text.SearchKey;

@QuarkusTest
class ActionThemeTest {

    private final PlanFixtures levl = PlanFixtures.organization();

    @ParameterizedTest
    @ValueSource(strings = {"WONEN", "Wonen", "wonén", " wonen "})
    void isTheSameWhateverItsAccentsCaseAndSpaces(String theme) {
        String plan = levl.publishedYearPlan();

        levl.planner()
                .queryParam("theme", theme)
                .get(plan + "/actions")
                .then()
                .statusCode(200)
                .body("items.theme", contains("WONEN"));
    }

    @Test
    void keyOfBeforeBecomesOneOfAKeyboard() throws IOException {
        String plan = idOf(levl.publishedYearPlan());
        Database.execute("""
                update action set theme_key = E'thema\\u2019s \\u2013 zorg' where plan_id = '%s' and theme_key = 'wonen'""".formatted(plan));

        Database.execute(migration());

        assertThat(Database.query("""
                        select theme_key from action where plan_id = '%s' and theme_key like 'thema%%'""".formatted(plan)))
                .extracting(row -> row.get("theme_key"))
                .containsExactly(SearchKey.of("Thema\u2018s \u2014 zorg"));
    }

    private static String migration() throws IOException {
        String file = "/db/migration/V126__compare_themes_by_what_is_typed.sql";
        try (InputStream text = ActionThemeTest.class.getResourceAsStream(file)) {
            return new String(text.readAllBytes(), UTF_8);
        }
    }
}
