package org.samenspel.governance.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.governance.Members.BELGIAN;
import static org.samenspel.governance.Members.FOREIGN;
import static org.samenspel.governance.Members.ORIGIN_RULE;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.Members;
import org.samenspel.testing.Database;

@QuarkusTest
class SimulationApiTest {

    private static final String AGE_RULE = """
            {"code":"young","population":"organization","counts":{"ageBelow":35},"minimumCount":1}""";

    private final GovernanceFixtures levl = GovernanceFixtures.organization();

    @Test
    void holdsCandidatesAgainstTheRules() {
        Members members = Members.ofBoard(levl, ORIGIN_RULE);

        members.simulate(list(candidates(6, "foreign"), candidates(5, "belgian")))
                .statusCode(200)
                .body("holds", equalTo(false))
                .body("date", equalTo("2022-04-01"))
                .body("rules[0].counted", equalTo(6))
                .body("rules[0].required", equalTo(9))
                .body("rules[0].total", equalTo(11));
    }

    /** The same list gives the same answer, whoever sits in the bodies: so adding a candidate shows nobody who sits there. */
    @Test
    void looksAtTheListAlone() {
        Members members = Members.ofBoard(levl, ORIGIN_RULE);
        String list = list(candidates(6, "foreign"), candidates(5, "belgian"));
        String empty = members.simulate(list).statusCode(200).extract().asString();

        members.with(3, FOREIGN);
        members.with(1, BELGIAN);

        assertThat(members.simulate(list).statusCode(200).extract().asString()).isEqualTo(empty);
    }

    @Test
    void keepsNothing() {
        Members members = Members.ofBoard(levl, ORIGIN_RULE);
        Map<String, Long> before = Database.rowCounts();

        members.simulate(list(candidates(6, "foreign"))).statusCode(200);

        assertThat(Database.rowCounts()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            {"startsOn":"2022-04-01","candidates":[]}                                                                             ; candidates
            {"startsOn":"2022-04-01"}                                                                                             ; candidates
            {"candidates":[{"role":"member","appointment":"board"}]}                                                              ; startsOn
            {"startsOn":"2022-04-01","candidates":[{"appointment":"board"}]}                                                      ; candidates[0].role
            {"startsOn":"2022-04-01","candidates":[{"role":"king","appointment":"board"}]}                                        ; candidates[0].role
            {"startsOn":"2022-04-01","candidates":[{"role":"member","appointment":"board","characteristics":{}}]}                 ; candidates[0].characteristics
            {"startsOn":"2022-04-01","candidates":[{"role":"member","appointment":"board","personId":"x"}]}                       ; candidates[0].personId
            """)
    void namesWhatIsWrongInTheList(String body, String name) {
        Members members = Members.ofBoard(levl, ORIGIN_RULE);

        members.simulate(body).statusCode(400).body("issues[0].name", equalTo(name));
    }

    private static String candidates(int count, String origin) {
        return String.join(",", Collections.nCopies(count, """
                {"role":"member","appointment":"publicCall","characteristics":{"origin":"%s"}}""".formatted(origin)));
    }

    private static String list(String... candidates) {
        return "{\"startsOn\":\"2022-04-01\",\"candidates\":[%s]}".formatted(String.join(",", candidates));
    }
}
