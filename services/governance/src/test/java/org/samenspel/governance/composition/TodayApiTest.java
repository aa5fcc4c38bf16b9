package org.samenspel.governance.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.Members;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.contract.Client;

/**
 * A board as LEVL's, whatever becomes of its seats and statutes, also for days to come and of before: at any second between two facts
 * of a day its composition without a day is the one of today's date, its warnings are those that have begun, and the seats in force
 * today are those whose own days include it.
 */
@QuarkusTest
class TodayApiTest {

    private static final Instant BEGIN = Instant.parse("2021-03-26T20:00:00Z");
    private static final int STEPS = 8;
    private static final List<Duration> PASSING = List.of(
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofMinutes(50),
            Duration.ofHours(5),
            Duration.ofDays(1),
            Duration.ofDays(30));

    private static final String PUBLIC_CALL = """
            {"code":"publicCall","population":"body","counts":{"appointment":"publicCall"},"minimum":"1/2"}""";
    private static final String CO_CHAIRS = """
            {"code":"coChairs","population":"body","counts":{"role":"coChair"},"minimumCount":2}""";
    private static final List<String> STATUTES = List.of(
            PUBLIC_CALL, PUBLIC_CALL + "," + CO_CHAIRS, PUBLIC_CALL + "," + CO_CHAIRS + "," + Members.ORIGIN_RULE);

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final Client secretary = new Client(levl.token("governanceSecretary"));
    private final List<String> people = new ArrayList<>();
    private final List<String> mandates = new ArrayList<>();
    private final List<String> history = new ArrayList<>();

    @Inject
    MovableClock clock;

    private Random random;
    private String board;

    private enum Deed {
        GIVE,
        GIVE_ANOTHER,
        GIVE_ONE_MORE,
        END,
        WITHDRAW,
        CHANGE_STATUTES,
        TAKE_UP_ELSEWHERE
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void answersOnTodaysDateAsWithoutADayAtEverySecondOfTheDay(long seed) {
        random = new Random(seed);
        history.add("seed " + seed);
        begin();

        for (int step = 0; step < STEPS; step++) {
            clock.advance(PASSING.get(random.nextInt(PASSING.size())));
            Deed deed = Deed.values()[random.nextInt(Deed.values().length)];
            int status = done(deed).extract().statusCode();
            history.add("%s %d at %s".formatted(deed, status, clock.instant()));
            assertThat(status).as("%s", history).isIn(200, 201, 400, 409);
            JsonNode composition = assertCompositionIsThatOfToday();
            assertWarningsHaveBegun(composition);
            assertSeatsAreThoseOfToday(composition);
            laterToday();
            assertCompositionIsThatOfToday();
        }
    }

    private void begin() {
        clock.moveTo(BEGIN.plus(Duration.ofHours(random.nextInt(48))));
        board = levl.created("/bodies", """
                {"code":"board","name":{"nl":"Bestuur"},"size":3,"quorum":"1/2","appliesFrom":"2021-01-01",
                 "rules":[%s],"incompatibilities":["paidExecutivePoliticalMandate"]}""".formatted(STATUTES.getLast()));
        Stream.of("Lid 01", "Lid 02", "Lid 03", "Lid 04").map(levl::person).forEach(people::add);
    }

    /** Time passes on the same day, and nothing else does. */
    private void laterToday() {
        Instant midnight = today().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        long left = Duration.between(clock.instant(), midnight).toSeconds();
        clock.advance(Duration.ofSeconds(random.nextLong(left)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String moment() {
        return "%s, after %s".formatted(clock.instant(), history);
    }

    private JsonNode assertCompositionIsThatOfToday() {
        JsonNode now = composition("");
        assertThat(composition("?date=" + today())).as(moment()).isEqualTo(now);
        assertThat(now.at("/date").asText()).as(moment()).isEqualTo(today().toString());
        return now;
    }

    /** But for its address: it is the one that was asked for, with the day. */
    private JsonNode composition(String query) {
        JsonNode composition =
                secretary.get(board + "/composition" + query).expect(200).json();
        return ((ObjectNode) composition).without("href");
    }

    /** The list of all warnings takes no day: those of the composition are what has begun by today. */
    private void assertWarningsHaveBegun(JsonNode composition) {
        assertThat(each(composition.get("warnings")))
                .as(moment())
                .isEqualTo(items("/seatWarnings").stream()
                        .filter(warning -> !day(warning, "/from").isAfter(today()))
                        .toList());
    }

    /** Without a day the list has all mandates that were ever given. */
    private void assertSeatsAreThoseOfToday(JsonNode composition) {
        String all = "/mandates?bodyId=" + idOf(board);
        List<JsonNode> seats = items(all + "&date=" + today());

        assertThat(seats)
                .as(moment())
                .isEqualTo(items(all).stream().filter(this::isInForce).toList());
        assertThat(composition.at("/rules/0/total").asLong())
                .as(moment())
                .isEqualTo(seats.stream()
                        .filter(seat -> !seat.at("/role").asText().equals("observer"))
                        .count());
    }

    private boolean isInForce(JsonNode mandate) {
        String end = mandate.at("/earlyEnd").isObject() ? "/earlyEnd/endedOn" : "/period/end";
        return !mandate.at("/withdrawal").isObject()
                && !day(mandate, "/period/start").isAfter(today())
                && (!mandate.at(end).isTextual() || !day(mandate, end).isBefore(today()));
    }

    private static LocalDate day(JsonNode thing, String place) {
        return LocalDate.parse(thing.at(place).asText());
    }

    private List<JsonNode> items(String address) {
        return each(secretary.get(address).expect(200).json().get("items"));
    }

    private static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private ValidatableResponse done(Deed deed) {
        return switch (deed) {
            case GIVE, GIVE_ANOTHER, GIVE_ONE_MORE -> give();
            case END ->
                mandates.isEmpty()
                        ? give()
                        : levl.put(
                                one(mandates), "/end", "{\"endedOn\":\"%s\",\"reason\":\"ontslag\"}".formatted(day()));
            case WITHDRAW ->
                mandates.isEmpty()
                        ? give()
                        : levl.put(one(mandates), "/withdrawal", "{\"reason\":\"Verkeerde persoon\"}");
            case CHANGE_STATUTES -> levl.patch(board, """
                        {"size":%d,"rules":[%s],"appliesFrom":"%s"}""".formatted(2 + random.nextInt(3), one(STATUTES), day()));
            case TAKE_UP_ELSEWHERE -> levl.post("/persons/" + one(people) + "/otherMandates", """
                        {"kind":"political","title":"schepen","organization":"Een gemeente","paid":true,"executive":true,
                         "period":{"start":"%s"}}""".formatted(day()));
        };
    }

    private ValidatableResponse give() {
        LocalDate start = day();
        String end = random.nextBoolean() ? "" : ",\"end\":\"%s\"".formatted(start.plusDays(random.nextInt(60)));
        ValidatableResponse answer = levl.post("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"%s","appointment":"%s","period":{"start":"%s"%s}}""".formatted(
                        idOf(board),
                        one(people),
                        one(List.of("member", "coChair", "observer")),
                        one(List.of("publicCall", "generalAssembly")),
                        start,
                        end));
        if (answer.extract().statusCode() == 201) {
            mandates.add("/mandates/" + answer.extract().path("id"));
        }
        return answer;
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Today, or one of the days around it. */
    private LocalDate day() {
        return random.nextBoolean() ? today() : today().plusDays(random.nextInt(61) - 30L);
    }
}
