package org.samenspel.governance.mandate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.governance.GovernanceFixtures.idOf;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.PartnersEvents;
import org.samenspel.testing.EventSchemas;
import org.samenspel.testing.EventSender;
import org.samenspel.testing.MovableClock;

/** Seats in a joint body that a party gave, or who goes on for one. */
@QuarkusTest
class PartySeatsApiTest {

    private static final EventSender ORGANIZATIONS = new EventSender("partners.organizations.v1");

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final GovernanceFixtures vvsg = GovernanceFixtures.organization();
    private final PartnersEvents partners = new PartnersEvents();
    private String joint;

    @Inject
    MovableClock clock;

    @BeforeEach
    void jointBody() {
        clock.moveTo(Instant.parse("2024-03-01T10:00:00Z"));
        UUID agreement = partners.activated(List.of("jointConsultation"), levl, vvsg);
        joint = levl.bodyOf(agreement, "jointConsultation");
    }

    @Test
    void seatsAreToldAgainWhenThePartysLastDayBecomesKnownAndWhenItIsTakenBack() {
        String mandate = idOf(vvsg.created("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"member","appointment":"delegated","period":{"start":"2022-01-01"}}""".formatted(idOf(joint), vvsg.person("Medewerker 01"))));

        awaitApplied(partners.told("noticeGiven", 4, "jointConsultation", levl, vvsg, "\"until\":\"2024-12-31\""));
        awaitApplied(partners.told("corrected", 5, "jointConsultation", levl, vvsg, "\"until\":\"2024-12-31\""));
        awaitApplied(partners.publish(UUID.randomUUID(), "reopened", 6, List.of("jointConsultation"), levl, vvsg));

        var told = GovernanceFixtures.published("governance.mandates.v1", mandate, 3);
        told.forEach(EventSchemas::assertValid);
        assertThat(told).extracting(GovernanceFixtures::fact).containsExactly("given", "adjusted", "adjusted");
        assertThat(told)
                .extracting(
                        event -> JsonPath.with(new String(event.value(), UTF_8)).getString("seats[0].endsOn"))
                .containsExactly(null, "2024-12-31", null);
    }

    @Test
    void seatsOfASuccessorAreToldWhenItsMergerIsTakenBackAndWhenItIsRecorded() {
        GovernanceFixtures merged = GovernanceFixtures.organization();
        awaitApplied(succeeded("succeeded", 1, merged));
        String mandate = idOf(merged.created("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"member","appointment":"delegated","period":{"start":"2023-01-01"}}""".formatted(idOf(joint), merged.person("Medewerker 01"))));

        awaitApplied(succeeded("successionWithdrawn", 2, merged));
        awaitApplied(succeeded("succeeded", 3, merged));

        var told = GovernanceFixtures.published("governance.mandates.v1", mandate, 3);
        told.forEach(EventSchemas::assertValid);
        assertThat(told).extracting(GovernanceFixtures::fact).containsExactly("given", "adjusted", "adjusted");
        assertThat(told)
                .extracting(
                        event -> JsonPath.with(new String(event.value(), UTF_8)).getList("seats.startsOn"))
                .containsExactly(List.of("2023-01-01"), List.of(), List.of("2023-01-01"));
    }

    @Test
    void listOfADayKnowsTheSeatOfASuccessorFromTheMergerOn() {
        GovernanceFixtures merged = GovernanceFixtures.organization();
        awaitApplied(succeeded("succeeded", 1, merged));
        String mandate = idOf(merged.created("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"member","appointment":"delegated","period":{"start":"2023-01-01"}}""".formatted(idOf(joint), merged.person("Medewerker 01"))));

        seatsOn(levl, "2023-01-01").body("items.id", contains(mandate));
        seatsOn(merged, "2023-01-01").body("items.id", contains(mandate));

        awaitApplied(succeeded("successionWithdrawn", 2, merged));
        seatsOn(levl, "2023-01-01").body("total", equalTo(0));
        seatsOn(merged, "2023-01-01").body("items.id", empty());
    }

    @Test
    void seatThatASuccessorGivesForDaysBeforeTheMergerIsOneOfTheParty() {
        GovernanceFixtures merged = GovernanceFixtures.organization();
        awaitApplied(succeeded("succeeded", 1, merged));

        String mandate = merged.post("/mandates", """
                        {"bodyId":"%s","personId":"%s","role":"member","appointment":"delegated",
                         "period":{"start":"2022-01-01","end":"2022-12-31"}}""".formatted(idOf(joint), merged.person("Medewerker 01")))
                .statusCode(201)
                .body("namedBy.id", equalTo(vvsg.id()))
                .extract()
                .path("id");

        seatsOn(levl, "2022-06-30").body("items.id", contains(mandate));
        seatsOn(merged, "2022-06-30").body("items.id", contains(mandate));
        levl.secretary().get("/seatWarnings").then().body("items", empty());
        merged.put("/mandates/" + mandate, "/end", "{\"endedOn\":\"2022-06-30\",\"reason\":\"andere functie\"}")
                .statusCode(200);
    }

    /** VVSG becomes another organization on 1 January 2023. */
    private UUID succeeded(String fact, int version, GovernanceFixtures successor) {
        String succession = fact.equals("succeeded") ? """
                ,"succession":{"kind":"merger","day":"2023-01-01","successors":[{"organizationId":"%s","matters":[]}]}""".formatted(successor.id()) : "";
        return ORGANIZATIONS.send(fact, UUID.fromString(vvsg.id()), version, """
                {"name":{"nl":"VVSG"},"kind":"association","codes":[{"scheme":"kbo","code":"%s"}],"municipalityClasses":[]%s}""".formatted(
                        vvsg.registered().code(), succession));
    }

    /** The notice of the successor, as a party of its own, is recorded after the merger. */
    @Test
    void seatOfASuccessorThatLeftItselfIsOneOfThePartyThatItGoesOnFor() {
        awaitApplied(succeeded("succeeded", 1, levl));
        String mandate = idOf(levl.created("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"member","appointment":"delegated","period":{"start":"2022-01-01"}}""".formatted(idOf(joint), levl.person("Medewerker 01"))));

        awaitApplied(partners.told("noticeGiven", 4, "jointConsultation", vvsg, levl, "\"until\":\"2022-12-31\""));
        awaitApplied(succeeded("successionWithdrawn", 2, levl));

        var told = GovernanceFixtures.published("governance.mandates.v1", mandate, 2);
        assertThat(told)
                .extracting(
                        event -> JsonPath.with(new String(event.value(), UTF_8)).getString("seats[0].endsOn"))
                .containsExactly(null, "2022-12-31");
    }

    private static ValidatableResponse seatsOn(GovernanceFixtures reader, String day) {
        return reader.secretary().get("/mandates?date=" + day).then();
    }
}
