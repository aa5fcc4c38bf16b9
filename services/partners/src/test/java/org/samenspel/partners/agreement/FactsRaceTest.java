package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Registered;
import org.samenspel.testing.contract.Client;
import org.samenspel.testing.contract.Reply;

/** All do something about one agreement at the same moment: what was accepted is there once, and nothing else. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class FactsRaceTest {

    private static final int RACES = 50;
    private static final String DAY = "2022-06-01";

    private final PartnersFixtures levl = PartnersFixtures.network();
    private final List<Registered> parties =
            Stream.generate(Registered::organization).limit(6).toList();
    private final Registered joiner = Registered.organization();

    @Inject
    MovableClock clock;

    private final Supplier<String> signedAhead = levl.ahead(RACES, this::signed);
    private final Supplier<String> proposedAhead = levl.ahead(RACES, this::proposed);

    @BeforeEach
    void whileTheAgreementIsActive() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
    }

    @Test
    void aConsentAndANoticeThatAreSentAgainAreAnsweredAsTheFirstTime() {
        String agreement = levl.active();
        String consents = levl.amendment(agreement) + "/consents";
        String party = levl.partnerId();

        assertAnsweredAsTheFirstTime(consents, """
                {"organizationId":"%s","consentedOn":"%s"}""".formatted(party, DAY));
        assertAnsweredAsTheFirstTime(agreement + "/notices", """
                {"organizationId":"%s","form":"registeredLetter","givenOn":"%s"}""".formatted(party, DAY));
    }

    private void assertAnsweredAsTheFirstTime(String address, String json) {
        String key = UUID.randomUUID().toString();

        Response first = deed(key, json).post(address);
        Response again = deed(key, json).post(address);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    private RequestSpecification deed(String key, String json) {
        return levl.manager().header("Idempotency-Key", key).body(json);
    }

    @RepeatedTest(RACES)
    void noticesConsentsAndTheSignatureOfWhoJoinsAreAllThereOnce() throws Exception {
        String agreement = signedAhead.get();
        String amendment = levl.create(
                agreement + "/amendments", """
                {"organizationId":"%s","title":{"nl":"Erbij"},
                 "joining":{"party":{"organizationId":"%s"},"firstDay":"%s"}}""".formatted(parties.getFirst().id(), joiner.id(), DAY));
        String text = levl.textSha256(agreement);
        List<Callable<Reply>> deeds = new ArrayList<>();
        parties.forEach(party ->
                deeds.add(() -> as(party).post(amendment + "/consents", """
                {"organizationId":"%s","consentedOn":"%s"}""".formatted(party.id(), DAY))));
        parties.subList(0, 3)
                .forEach(party ->
                        deeds.add(() -> as(party).post(agreement + "/notices", """
                {"organizationId":"%s","form":"registeredLetter","givenOn":"%s"}""".formatted(party.id(), DAY))));
        deeds.add(() -> as(joiner)
                .post(
                        agreement + "/signatures",
                        PartnersFixtures.signature(joiner.id().toString(), DAY, text)));

        together(deeds).forEach(answer -> answer.expect(201));

        assertThat(facts(agreement)).isEqualTo(Map.of("signature", 7L, "consent", 6L, "notice", 3L));
        assertThat(keeper().get(amendment).expect(200).text("/effectiveOn")).isEqualTo(DAY);
    }

    @RepeatedTest(RACES)
    void refusalsAreAllThereOnceAlsoWhenEachIsSentTwice() throws Exception {
        String agreement = proposedAhead.get();
        List<Callable<Reply>> deeds = new ArrayList<>();
        for (Registered party : parties) {
            Callable<Reply> deed = () ->
                    as(party).postOnce(agreement + "/refusals", party.id().toString(), """
                    {"organizationId":"%s","refusedOn":"%s","reason":"Neen"}""".formatted(party.id(), DAY));
            deeds.add(deed);
            deeds.add(deed);
        }

        together(deeds).forEach(answer -> answer.expect(201));

        assertThat(facts(agreement)).isEqualTo(Map.of("refusal", 6L));
    }

    private static List<Reply> together(List<Callable<Reply>> deeds) throws Exception {
        var barrier = new CyclicBarrier(deeds.size());
        List<Future<Reply>> under = new ArrayList<>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Callable<Reply> deed : deeds) {
                under.add(clients.submit(() -> {
                    barrier.await();
                    return deed.call();
                }));
            }
        }
        List<Reply> answers = new ArrayList<>();
        for (Future<Reply> answer : under) {
            answers.add(answer.get());
        }
        return answers;
    }

    /** How many there are of each kind, without the proposal. */
    private Map<String, Long> facts(String agreement) {
        return keeper().get(agreement + "/facts")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(fact -> fact.path("kind").asText())
                .filter(kind -> !kind.equals("proposal"))
                .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    }

    private String signed() {
        String agreement = proposed();
        String text = levl.textSha256(agreement);
        parties.forEach(party -> as(party)
                .post(
                        agreement + "/signatures",
                        PartnersFixtures.signature(party.id().toString(), "2021-08-25", text))
                .expect(201));
        return agreement;
    }

    private String proposed() {
        String invited = parties.stream()
                .map(party -> "{\"organizationId\":\"%s\"}".formatted(party.id()))
                .collect(Collectors.joining(","));
        String agreement = levl.create("/agreements", """
                {"reference":"ZES-%s","type":"cooperation","title":{"nl":"Zes partijen"},
                 "term":{"start":"2022-01-01","end":"2026-12-31"},"parties":[%s],
                 "notice":{"period":"P1Y","form":"registeredLetter"},
                 "articles":[{"number":"1","paragraphs":[{"text":"Samen"}]}]}""".formatted(UUID.randomUUID(), invited));
        keeper().put(agreement + "/proposal", agreement, "").expect(200);
        return agreement;
    }

    private Client keeper() {
        return new Client(PartnersFixtures.token("partnerManager", levl.networkNumber()));
    }

    private static Client as(Registered party) {
        return new Client(party.token("partner"));
    }
}
