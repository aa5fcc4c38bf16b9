package org.samenspel.governance.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.governance.GovernanceFixtures.idOf;
import static org.samenspel.governance.Members.BELGIAN;
import static org.samenspel.governance.Members.FOREIGN;
import static org.samenspel.governance.Members.ORIGIN_RULE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.Members;
import org.samenspel.testing.EdgeOfDay;
import org.samenspel.testing.MovableClock;

@QuarkusTest
class CompositionApiTest {

    private static final String DAY = "2021-06-30";
    private static final String CALL_RULE = """
            {"code":"publicCall","population":"body","counts":{"appointment":"publicCall"},"minimum":"1/2"}""";
    private static final String AGE_RULE = """
            {"code":"young","population":"organization","counts":{"ageBelow":35,"ageOn":"date"},"minimumCount":8}""";

    private final GovernanceFixtures levl = GovernanceFixtures.organization();

    @Inject
    MovableClock clock;

    @Test
    void asksAboutTodayUnlessADayIsGiven() {
        clock.moveTo(Instant.parse("2022-02-01T12:00:00Z"));
        Members members = Members.ofBoard(levl, CALL_RULE);

        levl.secretary()
                .get(members.body() + "/composition")
                .then()
                .statusCode(200)
                .body("date", equalTo("2022-02-01"));
    }

    @Test
    void holdsTheMembersOfADayAgainstTheRulesOfThatDay() {
        Members members = Members.ofBoard(levl);
        seatedByPublicCall(members, "2021-01-01");

        levl.patch(members.body(), """
                {"rules":[%s],"appliesFrom":"2021-07-01"}""".formatted(CALL_RULE))
                .statusCode(200)
                .body("earlierStatutes.rules", contains(empty()));

        members.composition(DAY).body("rules", empty());
        members.composition("2021-07-01").body("rules.rule", contains("publicCall"));
    }

    @ParameterizedTest
    @EnumSource
    void asksAboutTheDayInBrussels(EdgeOfDay edge) {
        Members members = Members.ofBoard(levl, CALL_RULE);
        clock.moveTo(edge.instant());

        levl.secretary()
                .get(members.body() + "/composition")
                .then()
                .body("date", equalTo(edge.today().toString()));
    }

    @Test
    void saysNothingAboutPeopleBeforeAReportIsMade() {
        Members members = Members.ofBoard(levl, CALL_RULE, ORIGIN_RULE);
        seatedByPublicCall(members, "2021-01-01");
        members.with(1, FOREIGN);

        members.composition(DAY)
                .body("holds", nullValue())
                .body("rules.holds", contains(true, null))
                .body("rules[1].notPublished", equalTo("notCounted"))
                .body("rules[1].required", equalTo(2))
                .body("rules[1].counted", nullValue());
    }

    @Test
    void holdsPeopleAgainstTheLastReport() {
        Members members = Members.ofBoard(levl, ORIGIN_RULE);
        members.with(15, FOREIGN);
        members.with(5, BELGIAN);
        members.makeReport(DAY).statusCode(201);

        members.composition("2021-09-30")
                .body("holds", equalTo(true))
                .body("rules[0].counted", equalTo(15))
                .body("rules[0].required", equalTo(15))
                .body("rules[0].total", equalTo(20))
                .body("rules[0].countedOn", equalTo(DAY));
        members.composition("2021-06-29").body("rules[0].holds", nullValue());
    }

    @Test
    void doesNotMoveWhenOnePersonComesGoesOrDeclaresAnew() {
        Members members = Members.ofBoard(levl, ORIGIN_RULE);
        members.with(14, FOREIGN);
        String somebody = members.with(FOREIGN);
        members.with(5, BELGIAN);
        members.makeReport(DAY).statusCode(201);
        String before = members.composition(DAY).extract().asString();

        members.forget(somebody).statusCode(204);
        members.with(BELGIAN);
        members.end(members.with(FOREIGN), "2021-05-31");
        members.makeReport(DAY).statusCode(409);

        assertThat(members.composition(DAY).extract().asString()).isEqualTo(before);
    }

    @Test
    void publishesOfBirthdaysOnlyTheYearByWhichFiveHadOne() {
        Members members = Members.ofBoard(levl, AGE_RULE);
        members.with(5, born("1986-12-24"));
        members.with(5, born("1995-01-01"));
        members.with(5, born("1960-01-01"));
        members.makeReport(DAY).statusCode(201).body("answers[0].later.date", contains("2022-01-01"));

        members.composition(DAY)
                .body("rules[0].counted", equalTo(10))
                .body("rules[0].changesOn", equalTo("2022-01-01"));
        members.composition("2022-01-01").body("holds", equalTo(false)).body("rules[0].counted", equalTo(5));
    }

    private static String born(String day) {
        return "{\"birthDate\":\"%s\",\"consentOn\":\"2021-06-15\"}".formatted(day);
    }

    private void seatedByPublicCall(Members members, String from) {
        levl.created("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"member","appointment":"publicCall","period":{"start":"%s","end":"2022-12-31"}}""".formatted(idOf(members.body()), levl.person("Lid"), from));
    }
}
