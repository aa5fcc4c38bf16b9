package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.samenspel.partners.PartnersFixtures.signature;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.Registered;
import org.samenspel.testing.contract.Client;
import org.samenspel.testing.contract.Reply;

/** Ten parties come to the table together. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class SigningRaceTest {

    private static final int RACES = 50;
    private static final int TEN = 10;
    private static final String DAY = "2021-08-25";

    private final PartnersFixtures levl = PartnersFixtures.network();
    private final List<Registered> parties =
            Stream.generate(Registered::organization).limit(TEN).toList();

    private final Supplier<String> ahead = levl.ahead(RACES, this::proposed);

    @RepeatedTest(RACES)
    void tenPartiesSignAtTheSameMomentAndAllAreAccepted() throws Exception {
        String agreement = ahead.get();
        String text = levl.textSha256(agreement);
        var together = new CyclicBarrier(TEN);
        List<Future<Reply>> signing = new ArrayList<>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Registered party : parties) {
                signing.add(clients.submit(() -> {
                    together.await();
                    return new Client(party.token("partner"))
                            .post(
                                    agreement + "/signatures",
                                    signature(party.id().toString(), DAY, text));
                }));
            }
        }

        for (Future<Reply> signature : signing) {
            signature.get().expect(201);
        }
        assertThat(levl.state(agreement)).isIn("signed", "active", "ended");
    }

    @Test
    void aSignatureThatIsSentAgainIsAnsweredAsTheFirstTime() {
        String agreement = proposed();
        String key = UUID.randomUUID().toString();
        String text = levl.textSha256(agreement);

        Response first = sign(agreement, parties.getFirst(), key, text);
        sign(agreement, parties.getLast(), UUID.randomUUID().toString(), text);
        Response again = sign(agreement, parties.getFirst(), key, text);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void anotherTextThanTheProposedOneIsNotSigned() {
        String agreement = proposed();

        sign(agreement, parties.getFirst(), UUID.randomUUID().toString(), "0".repeat(64))
                .then()
                .statusCode(409)
                .body("type", endsWith(":textDiffers"));
        assertThat(levl.state(agreement)).isEqualTo("proposed");
    }

    private String proposed() {
        String invited = parties.stream()
                .map(party -> "{\"organizationId\":\"%s\"}".formatted(party.id()))
                .collect(Collectors.joining(","));
        String agreement = levl.create("/agreements", """
                {"reference":"TIEN-%s","type":"cooperation","title":{"nl":"Tien partijen"},
                 "term":{"start":"2022-01-01","end":"2026-12-31"},"parties":[%s],
                 "articles":[{"number":"1","paragraphs":[{"text":"Samen"}]}]}""".formatted(UUID.randomUUID(), invited));
        new Client(PartnersFixtures.token("partnerManager", levl.networkNumber()))
                .put(agreement + "/proposal", agreement, "")
                .expect(200);
        return agreement;
    }

    private static Response sign(String agreement, Registered party, String key, String text) {
        return PartnersFixtures.as(party.token("partner"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(signature(party.id().toString(), DAY, text))
                .post(agreement + "/signatures");
    }
}
