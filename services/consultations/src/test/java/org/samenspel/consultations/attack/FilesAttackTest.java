package org.samenspel.consultations.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.response;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.consultations.attack.Knowledge.Response;
import org.samenspel.consultations.attack.Knowledge.Stored;
import org.samenspel.consultations.key.CampaignKey;
import org.samenspel.consultations.key.KeyService;
import org.samenspel.testing.CapturedLogs;
import org.samenspel.testing.Database;

/**
 * What {@link Attack} finds in all files of a campaign of 10 000, while it is open and after its close: nothing; and that it would have
 * found something, in files with a fault of which each is one that real systems had.
 */
@QuarkusTest
class FilesAttackTest {

    private static final int PEOPLE = 10_000;
    private static final int AT_ONCE = 50;
    private static final int READ_PEOPLE = 2_000;
    private static final double CHANCE = 0.05;
    private static final int DEVIATIONS = 5;
    private static final String QUESTIONNAIRE = """
            {"title":{"nl":"Wonen"},"questions":[
              {"type":"number","code":"place","text":{"nl":"Hoeveelste?"},"required":true,"minimum":0,"maximum":20000},
              {"type":"text","code":"remark","text":{"nl":"Nog iets?"},"required":false,"maximumLength":40}]}""";

    @TempDir
    Path folder;

    @TestHTTPResource("/consultations/v1")
    URI service;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    /** Such as names in the catalog of a database have none of: of 170 000 pieces of eight small letters one may be there by chance. */
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private final Random random = new Random();
    private final List<String> scrapes = new ArrayList<>();

    @Inject
    KeyService keys;

    @Test
    void whoHasAllFilesButNotTheKeyLearnsNoAnswerNoIdAndNoOrder() throws Exception {
        CarriedAway.keepTheWriteAheadLog();
        try (var logs = new CapturedLogs("", Level.INFO)) {
            String campaign = open();
            scrape("open/metrics-before.txt");
            List<Response> responses = responses(PEOPLE);
            submit(campaign, responses);
            List<Stored> stored = stored(campaign);
            assertThat(stored).hasSize(PEOPLE);
            CarriedAway.everything(folder.resolve("open"));
            scrape("open/metrics-while-open.txt");
            int[] byName = byName(campaign, responses);

            levl.close(campaign).statusCode(200);

            CarriedAway.everything(folder.resolve("closed"));
            scrape("closed/metrics-after.txt");
            Files.write(folder.resolve("closed/log.txt"), logs.messages().toList());
            var knowledge = new Knowledge(UUID.fromString(idOf(campaign)), responses, stored);
            assertThat(found(knowledge, "open", "closed")).isEmpty();
            assertThat(scrapes).as("no series is of one campaign").noneMatch(it -> it.contains(idOf(campaign)));
            assertNoOrder(campaign, byName);
        } finally {
            CarriedAway.letTheWriteAheadLogGo();
        }
    }

    @Test
    void whereSomebodyReadsFreeTextItIsThereAfterTheCloseAndTellsNeitherWhoseNorWhen() throws Exception {
        CarriedAway.keepTheWriteAheadLog();
        try (var logs = new CapturedLogs("", Level.INFO)) {
            String campaign = levl.openCampaignWithReviewer("Onderzoeker", QUESTIONNAIRE);
            List<Response> responses = responses(READ_PEOPLE);
            submit(campaign, responses);
            int[] byName = byName(campaign, responses);

            levl.close(campaign).statusCode(200);

            CarriedAway.everything(folder.resolve("closed"));
            Files.write(folder.resolve("closed/log.txt"), logs.messages().toList());
            var knowledge = new Knowledge(UUID.fromString(idOf(campaign)), responses, List.of());
            assertThat(found(knowledge, "closed")).isNotEmpty().allMatch(found -> found.startsWith("answer in "));
            assertNoOrder(campaign, byName);
        } finally {
            CarriedAway.letTheWriteAheadLogGo();
        }
    }

    @Test
    void findsAnswersThatAreStoredAsTheyCame() throws Exception {
        List<Response> responses = some();

        plant("planted_plain", "jsonb", responses, one -> "'" + one.answers() + "'::jsonb");

        assertThat(found(knowing(responses), "planted_plain")).anyMatch(found -> found.startsWith("answer in utf-8"));
    }

    @Test
    void findsAnswersThatAreOnlyPacked() throws Exception {
        List<Response> responses = some();
        String packed = "repeat('nothing to see here ', 200) || '%s' || repeat('nothing to see here ', 200)";

        plant("planted_packed", "text", responses, one -> packed.formatted(one.answers()));

        assertThat(found(knowing(responses), "planted_packed")).anyMatch(found -> found.startsWith("answer in packed"));
    }

    @Test
    void findsAHashOfTheIdWithoutAKey() throws Exception {
        List<Response> responses = some();

        plant("planted_hash", "bytea", responses, one -> "sha256(convert_to('%s', 'UTF8'))".formatted(one.id()));

        assertThat(found(knowing(responses), "planted_hash")).anyMatch(found -> found.startsWith("hash SHA-256"));
    }

    @Test
    void findsAKeyThatLiesBesideWhatItCloses() throws Exception {
        CampaignKey key = CampaignKey.fresh(UUID.randomUUID());
        List<Response> responses = some();
        byte[] name = key.name(responses.getFirst().id());
        Path planted = Files.createDirectories(folder.resolve("planted_key"));
        Files.write(planted.resolve("sealing"), key.sealing().getEncoded());
        byte[] content = closed(key, responses.getFirst().answers());

        var knowledge = new Knowledge(key.campaignId(), responses, List.of(new Stored(name, content)));

        assertThat(found(knowledge, "planted_key")).anyMatch(found -> found.startsWith("key of 32 bytes"));
    }

    @Test
    void findsThatNothingWasShuffledAndWhatCameTogether() {
        int[] asTheyCame = IntStream.range(0, PEOPLE).toArray();
        int[] shuffledInBatches = shuffledInBatches(asTheyCame);

        assertThat(RankCorrelation.rho(asTheyCame)).isEqualTo(1);
        assertThat(RankCorrelation.rho(shuffledInBatches)).isGreaterThan(CHANCE);
        assertThat(RankCorrelation.together(shuffledInBatches, AT_ONCE)).isGreaterThan(DEVIATIONS);
    }

    /** Neither one after the close, nor what the names of before have to do with it. */
    private static void assertNoOrder(String campaign, int[] byName) {
        assertTellsNothing(sealed(campaign, "ctid"));
        assertTellsNothing(sealed(campaign, "id"));
        int[] places = inverse(sealed(campaign, "ctid"));
        assertTellsNothing(Arrays.stream(byName).map(one -> places[one]).toArray());
    }

    /** Of 10 000 in no order ρ is within 0.05 in all but one of a million tries; of fewer, within as many deviations. */
    private static void assertTellsNothing(int[] arrival) {
        assertThat(RankCorrelation.rho(arrival))
                .isCloseTo(0, within(CHANCE * Math.sqrt((double) PEOPLE / arrival.length)));
        assertThat(RankCorrelation.together(arrival, AT_ONCE)).isLessThan(DEVIATIONS);
    }

    private String open() {
        String draft = levl.draft();
        levl.ask(draft, QUESTIONNAIRE).statusCode(200);
        levl.publish(draft).statusCode(200);
        return draft;
    }

    /** What whoever watches the service sees; there is no trace of a request, nothing makes any. */
    private void scrape(String name) throws IOException, InterruptedException {
        try (HttpClient watcher = HttpClient.newHttpClient()) {
            HttpRequest call = HttpRequest.newBuilder(metrics).build();
            String seen = watcher.send(call, BodyHandlers.ofString()).body();
            assertThat(seen).contains("samenspel_campaign_key_copies");
            scrapes.add(seen);
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, seen);
        }
    }

    private Response anyResponse(int place) {
        String marker = random.ints(24, 0, LETTERS.length())
                .collect(StringBuilder::new, (all, at) -> all.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
        String answers = "{\"place\":%d,\"remark\":\"%s\"}".formatted(place, marker);
        return new Response(UUID.randomUUID(), answers, marker);
    }

    private List<Response> some() {
        return responses(100);
    }

    private List<Response> responses(int people) {
        return IntStream.range(0, people).mapToObj(this::anyResponse).toList();
    }

    private static Knowledge knowing(List<Response> responses) {
        return new Knowledge(UUID.randomUUID(), responses, List.of());
    }

    /** The first by itself, as any respondent does; the others as the gateway passes on what comes at the same time. */
    private void submit(String campaign, List<Response> responses) throws Exception {
        ConsultationFixtures.submit(
                        campaign,
                        responses.getFirst().id(),
                        responses.getFirst().answers())
                .statusCode(201);
        try (HttpClient gateway = HttpClient.newHttpClient()) {
            for (int from = 1; from < responses.size(); from += AT_ONCE) {
                List<Response> together = responses.subList(from, Math.min(from + AT_ONCE, responses.size()));
                HttpRequest call = HttpRequest.newBuilder(service.resolve("/gathered/responses"))
                        .POST(BodyPublishers.ofByteArray(gathered(campaign, together)))
                        .build();
                assertThat(gateway.send(call, BodyHandlers.ofString()).body()).isEqualTo("0".repeat(together.size()));
            }
        }
    }

    private static byte[] gathered(String campaign, List<Response> together) {
        UUID id = UUID.fromString(idOf(campaign));
        ByteBuffer call = ByteBuffer.allocate(together.size() * 1_024);
        for (Response one : together) {
            byte[] body = response(one.id(), one.answers()).getBytes(StandardCharsets.UTF_8);
            call.putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .putInt(body.length)
                    .put(body);
        }
        return Arrays.copyOf(call.array(), call.position());
    }

    private static List<Stored> stored(String campaign) {
        String table = "response_" + idOf(campaign).replace("-", "");
        return Database.query("select name, content from " + table).stream()
                .map(row -> new Stored((byte[]) row.get("name"), (byte[]) row.get("content")))
                .toList();
    }

    /** The places of arrival in the order of the names, which the files know. */
    private int[] byName(String campaign, List<Response> responses) {
        CampaignKey key = keys.of(UUID.fromString(idOf(campaign)));
        return IntStream.range(0, responses.size())
                .boxed()
                .sorted(Comparator.comparing(
                        place -> key.name(responses.get(place).id()), Arrays::compareUnsigned))
                .mapToInt(place -> place)
                .toArray();
    }

    /** The places of arrival in the order of a column after the close. */
    private static int[] sealed(String campaign, String column) {
        String query =
                "select (answers->>'place')::int as place from sealed_response where campaign_id = '%s' order by %s";
        return Database.query(query.formatted(idOf(campaign), column)).stream()
                .mapToInt(row -> (Integer) row.get("place"))
                .toArray();
    }

    private static int[] inverse(int[] order) {
        int[] places = new int[order.length];
        IntStream.range(0, order.length).forEach(place -> places[order[place]] = place);
        return places;
    }

    private int[] shuffledInBatches(int[] order) {
        List<Integer> all = Arrays.stream(order).boxed().collect(Collectors.toList());
        for (int from = 0; from < PEOPLE; from += AT_ONCE) {
            Collections.shuffle(all.subList(from, from + AT_ONCE), random);
        }
        return all.stream().mapToInt(one -> one).toArray();
    }

    /** A table that no real one is like, in a folder of its own. */
    private void plant(String table, String type, List<Response> responses, Function<Response, String> written)
            throws Exception {
        Database.execute("create table %s (it %s)".formatted(table, type));
        try {
            responses.forEach(
                    one -> Database.execute("insert into %s values (%s)".formatted(table, written.apply(one))));
            CarriedAway.table(table, Files.createDirectories(folder.resolve(table)));
        } finally {
            Database.execute("drop table " + table);
        }
    }

    private static byte[] closed(CampaignKey key, String answers) throws GeneralSecurityException {
        byte[] nonce = new byte[12];
        byte[] bytes = answers.getBytes(StandardCharsets.UTF_8);
        byte[] whole = ByteBuffer.allocate(484).putInt(bytes.length).put(bytes).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key.sealing(), new GCMParameterSpec(128, nonce));
        return ByteBuffer.allocate(512).put(nonce).put(cipher.doFinal(whole)).array();
    }

    /** What the program says that it found. */
    private List<String> found(Knowledge knowledge, String... folders) throws IOException, InterruptedException {
        Path known = Files.createDirectories(folder.resolve("known"));
        knowledge.write(known);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-cp",
                "target/test-classes",
                Attack.class.getName(),
                known.toString()));
        Stream.of(folders).map(name -> folder.resolve(name).toString()).forEach(command::add);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JDK_JAVA_OPTIONS");
        Process attack = builder.start();
        String told = new String(attack.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(attack.waitFor()).as(told).isZero();
        return told.lines()
                .filter(line -> line.startsWith("FOUND "))
                .map(line -> line.substring("FOUND ".length()))
                .toList();
    }
}
