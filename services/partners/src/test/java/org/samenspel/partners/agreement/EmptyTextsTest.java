package org.samenspel.partners.agreement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.Database;

/** An earlier release kept what was sent blank as an empty text, which this one refuses to read. */
@QuarkusTest
class EmptyTextsTest {

    private static final String MIGRATION = "/db/migration/V113__remove_empty_texts.sql";

    private final PartnersFixtures levl = PartnersFixtures.network();

    @Test
    void anAgreementOfAnEarlierReleaseIsReadWithoutThem() throws IOException {
        String agreement = levl.draft();
        Database.execute("""
                update agreement set text = jsonb_set(jsonb_set(text, '{articles,list,2,title}', '""'),
                    '{articles,list,2,paragraphs,0,number}', '""') where id = '%s'""".formatted(idOf(agreement)));

        Database.execute(migration());

        levl.manager()
                .get(agreement)
                .then()
                .statusCode(200)
                .body("articles[1].paragraphs[0].number", equalTo("§1"))
                .body("articles[2].title", nullValue())
                .body("articles[2].paragraphs[0].number", nullValue())
                .body("articles[2].paragraphs[0].text", equalTo("minstens 1 keer per jaar"));
    }

    private static String migration() throws IOException {
        try (var file = EmptyTextsTest.class.getResourceAsStream(MIGRATION)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
