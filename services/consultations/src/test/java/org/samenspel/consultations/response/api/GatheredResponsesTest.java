package org.samenspel.consultations.response.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.response;
import static org.samenspel.consultations.ConsultationFixtures.stored;
import static org.samenspel.consultations.ConsultationFixtures.submit;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.Database;

@QuarkusTest
class GatheredResponsesTest {

    private static final String RENT = "{\"tenure\":\"rent\"}";
    private static final String OWN = "{\"tenure\":\"own\"}";

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private final HttpClient gateway = HttpClient.newHttpClient();
    private final ByteArrayOutputStream call = new ByteArrayOutputStream();

    @TestHTTPResource("/gathered/responses")
    URI address;

    @AfterEach
    void leave() {
        gateway.close();
    }

    @Test
    void answersEachResponseInItsPlace() {
        String campaign = known(levl.openCampaign());
        UUID before = UUID.randomUUID();
        submit(campaign, before, RENT).statusCode(201);

        gather(campaign, response(UUID.randomUUID(), RENT));
        gather(campaign, response(before, RENT));
        gather(campaign, response(before, OWN));
        gather("/campaigns/" + UUID.randomUUID(), response(UUID.randomUUID(), RENT));
        gather(campaign, "geheim");
        gather(campaign, response(UUID.randomUUID(), OWN));

        assertThat(answer()).isEqualTo("001110");
        assertThat(stored(campaign)).isEqualTo(4);
    }

    @Test
    void sameResponseTwiceInOneCallIsStoredOnceAndAnsweredAlike() {
        String campaign = known(levl.openCampaign());
        UUID id = UUID.randomUUID();

        gather(campaign, response(id, RENT));
        gather(campaign, response(id, RENT));

        assertThat(answer()).isEqualTo("00");
        assertThat(stored(campaign)).isEqualTo(2);
    }

    @Test
    void ofTwoDifferentOnesWithOneIdInOneCallOneIsAccepted() {
        String campaign = known(levl.openCampaign());
        UUID id = UUID.randomUUID();

        gather(campaign, response(id, RENT));
        gather(campaign, response(id, OWN));

        assertThat(answer()).isIn("01", "10");
        assertThat(stored(campaign)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"rent\"",
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"rent\",\"tenure\":\"own\"}}",
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"rent\",\"months\":NaN}}",
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"rent\"}} geheim",
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"rent\"},\"name\":\"geheim\"}",
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"rent\",\"remark\":\"geheim\\u0000\"}}",
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"rent\",\"remark\":\"geheim\\ud800\"}}",
                "{\"id\":\"%s\",\"answers\":{\"tenure\":\"geheim\"}}",
                "{\"id\":\"%s\",\"answers\":{}}",
                "{\"id\":\"0193a1c0-7b1e-7000-8000-3f2a1b0c9d8e\",\"answers\":{\"tenure\":\"rent\"}}"
            })
    void whatIsWrongWithAResponseIsToldToWhoAsksAlone(String body) {
        String campaign = known(levl.openCampaign());

        gather(campaign, body.formatted(UUID.randomUUID()));
        gather(campaign, response(UUID.randomUUID(), RENT));

        assertThat(answer()).isEqualTo("10");
        assertThat(stored(campaign)).isEqualTo(2);
    }

    @Test
    void campaignThatIsClosedIsToldToWhoAsksAlone() {
        String campaign = known(levl.openCampaign());
        levl.close(campaign).statusCode(200);

        gather(campaign, response(UUID.randomUUID(), RENT));

        assertThat(answer()).isEqualTo("1");
    }

    @Test
    void questionnaireThatIsNotInMemoryIsReadByWhoAsksAlone() {
        String campaign = levl.openCampaign();
        gather(campaign, response(UUID.randomUUID(), RENT));
        assertThat(answer()).isEqualTo("1");

        assertThat(stored(campaign)).isZero();
    }

    @Test
    void aCampaignThatSomebodyClosesHoldsUpNoOtherOneInACall() throws Exception {
        String campaign = known(levl.openCampaign());
        String other = known(levl.openCampaign());
        gather(campaign, response(UUID.randomUUID(), RENT));
        gather(other, response(UUID.randomUUID(), RENT));

        try (Connection closing = Database.connect();
                Statement sql = closing.createStatement()) {
            sql.execute("select pg_advisory_lock(campaign_lock('%s'))".formatted(idOf(campaign)));
            assertThat(answer()).isEqualTo("10");
        }

        assertThat(stored(campaign)).isOne();
        assertThat(stored(other)).isEqualTo(2);
    }

    @Test
    void othersAreStoredWhileSomebodyClosesACampaign() throws Exception {
        String campaign = known(levl.openCampaign());
        String other = known(levl.openCampaign());

        try (Connection closing = Database.connect();
                Statement sql = closing.createStatement()) {
            sql.execute("select pg_advisory_lock(campaign_lock('%s'))".formatted(idOf(campaign)));
            var waiting = CompletableFuture.supplyAsync(
                    () -> submit(campaign, UUID.randomUUID(), RENT).extract().statusCode());
            submit(other, UUID.randomUUID(), RENT).statusCode(201);
            sql.execute("select pg_advisory_unlock_all()");
            assertThat(waiting.join()).isEqualTo(201);
        }
    }

    @Test
    void callWhoseLengthsAreNotTrueIsRefusedAsAWhole() throws Exception {
        String campaign = known(levl.openCampaign());
        gather(campaign, response(UUID.randomUUID(), RENT));
        call.write(new byte[19]);

        assertThat(sent().statusCode()).isEqualTo(400);
        assertThat(stored(campaign)).isOne();
    }

    @Test
    void callThatIsTooLargeIsRefused() throws Exception {
        call.write(new byte[2 * 1024 * 1024 + 1]);

        assertThat(sent().statusCode()).isEqualTo(413);
    }

    @Test
    void isNotBelowThePathThatTheGatewayOpens() {
        address = address.resolve("/consultations/v1/gathered/responses");

        assertThat(sent().statusCode()).isEqualTo(404);
    }

    /** A campaign whose questionnaire is in memory, since somebody answered it. */
    private static String known(String campaign) {
        submit(campaign, UUID.randomUUID(), RENT).statusCode(201);
        return campaign;
    }

    private void gather(String campaign, String body) {
        UUID id = UUID.fromString(idOf(campaign));
        byte[] bytes = body.getBytes(UTF_8);
        call.writeBytes(ByteBuffer.allocate(20 + bytes.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(bytes.length)
                .put(bytes)
                .array());
    }

    private String answer() {
        HttpResponse<byte[]> answer = sent();
        call.reset();
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), UTF_8);
    }

    private HttpResponse<byte[]> sent() {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(call.toByteArray()))
                .build();
        return gateway.sendAsync(request, BodyHandlers.ofByteArray()).join();
    }
}
