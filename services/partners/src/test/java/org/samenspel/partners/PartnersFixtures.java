package org.samenspel.partners;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.samenspel.testing.Database;
import org.samenspel.testing.Registered;
import org.samenspel.testing.Tokens;
import org.samenspel.testing.contract.Client;

/** A network organization of its own for each test, two organizations it registered, and the agreement between them. */
public final class PartnersFixtures {

    private final String network;
    private final String partner;
    private String networkAddress = "";
    private String partnerAddress = "";

    private PartnersFixtures(String network, String partner) {
        this.network = network;
        this.partner = partner;
    }

    /** A network organization that no other test knows; it registers itself and one partner when first asked for them. */
    public static PartnersFixtures network() {
        return new PartnersFixtures(Registered.number(), Registered.number());
    }

    /** LEVL and VVSG, for the one test class that empties the database before. */
    public static PartnersFixtures levlAndVvsg() {
        PartnersFixtures levl = new PartnersFixtures(Tokens.LEVL, Tokens.VVSG);
        levl.networkAddress = "registered by the test";
        levl.partnerAddress = "registered by the test";
        return levl;
    }

    /** The number of a registered organization that has nothing to do with the others. */
    public static String outsider() {
        return Registered.organization().code();
    }

    public static RequestSpecification as(String token) {
        return given().basePath("/partners/v1").auth().oauth2(token);
    }

    public static String token(String role, String organization) {
        return Registered.of(organization).token(role);
    }

    /** Somebody of the network organization. */
    public RequestSpecification as(String role, String organization) {
        return as(token(role, organization)).contentType("application/json");
    }

    public RequestSpecification manager() {
        networkAddress();
        return as("partnerManager", network);
    }

    /** The partner's own client. */
    public RequestSpecification partner() {
        partnerAddress();
        return as("partner", partner);
    }

    /** A client of an organization that has nothing to do with the others. */
    public static RequestSpecification stranger() {
        return as(token("partner", outsider())).contentType("application/json");
    }

    /** Gives what tests begin with, one after the other: so many are made when the first is asked for, two at a time. */
    public Supplier<String> ahead(int number, Supplier<String> made) {
        Queue<String> ready = new ArrayDeque<>();
        return () -> {
            if (ready.isEmpty()) {
                ready.addAll(twoAtATime(number, made));
            }
            return ready.remove();
        };
    }

    private List<String> twoAtATime(int number, Supplier<String> made) {
        networkAddress();
        try (ExecutorService makers = Executors.newFixedThreadPool(2)) {
            List<CompletableFuture<String>> all = IntStream.range(0, number)
                    .mapToObj(any -> CompletableFuture.supplyAsync(made, makers))
                    .toList();
            return all.stream().map(CompletableFuture::join).toList();
        }
    }

    public String networkNumber() {
        return network;
    }

    public String partnerNumber() {
        return partner;
    }

    public String networkAddress() {
        if (networkAddress.isEmpty()) {
            networkAddress = registered("Netwerk", network, network);
        }
        return networkAddress;
    }

    public String partnerAddress() {
        if (partnerAddress.isEmpty()) {
            partnerAddress = registered("Partner", partner);
        }
        return partnerAddress;
    }

    /** Registers an organization; returns its address below the API's. */
    public String registered(String name, String number) {
        networkAddress();
        return registered(name, number, network);
    }

    private String registered(String name, String number, String by) {
        return new Client(token("partnerManager", by)).created("/organizations", """
                {"name":{"nl":"%s %s"},"kind":"association","themes":["housing"],
                 "codes":[{"scheme":"kbo","code":"%s"}]}""".formatted(name, number, number));
    }

    public String networkId() {
        return idOf(networkAddress());
    }

    public String partnerId() {
        return idOf(partnerAddress());
    }

    /** The draft of an agreement with articles 1, 4 and 6, from 2022 to 2026, that both may leave after a year. */
    public String draft() {
        return create("/agreements", agreement("LEVL-" + UUID.randomUUID()));
    }

    /** The JSON of that draft; its parties are registered. */
    public String agreement(String reference) {
        return """
                {"reference":"%s","type":"framework","title":{"nl":"Samenwerkingsovereenkomst"},
                 "term":{"start":"2022-01-01","end":"2026-12-31"},
                 "notice":{"period":"P1Y","form":"registeredLetter"},"themes":["housing"],
                 "parties":[{"organizationId":"%s"},{"organizationId":"%s"}],
                 "articles":[{"number":"1","paragraphs":[{"text":"De partijen"}]},
                             {"number":"4","paragraphs":[{"number":"§1","text":"Algemene principes"}]},
                             {"number":"6","title":"Overleg","paragraphs":[{"number":"§1","text":"minstens 1 keer per jaar"}]}],
                 "bodies":[{"code":"jointConsultation","name":{"nl":"Gezamenlijk Overleg"}}]}""".formatted(reference, partnerId(), networkId());
    }

    public String proposed() {
        String agreement = draft();
        maker().put(agreement + "/proposal", agreement, "").expect(200);
        return agreement;
    }

    public String signed() {
        String agreement = proposed();
        String text = textSha256(agreement);
        for (String party : List.of(partnerId(), networkId())) {
            maker().post(agreement + "/signatures", signature(party, "2021-08-25", text))
                    .expect(201);
        }
        return agreement;
    }

    public ValidatableResponse propose(String agreement) {
        return manager()
                .header("If-Match", etag(agreement))
                .put(agreement + "/proposal")
                .then();
    }

    /** Proposes one that lies before its parties since this day. */
    public ValidatableResponse proposeSince(String agreement, String day) {
        return manager()
                .header("If-Match", etag(agreement))
                .body("""
                        {"proposedOn":"%s"}""".formatted(day))
                .put(agreement + "/proposal")
                .then();
    }

    /** Recorded by the network organization. */
    public ValidatableResponse sign(String agreement, String organization, String day) {
        return change(agreement, "/signatures", signature(organization, day, textSha256(agreement)));
    }

    public static String signature(String organization, String day, String textSha256) {
        return """
                {"organizationId":"%s",
                 "signature":{"name":"Ondertekenaar %s","capacity":"directeur","signedOn":"%s","textSha256":"%s"}}""".formatted(organization, organization, day, textSha256);
    }

    public String textSha256(String agreement) {
        return maker().get(agreement).expect(200).text("/textSha256");
    }

    /** Until the clock's job has begun it. */
    public String active() {
        String agreement = signed();
        await().until(() -> state(agreement).matches("active|ended"));
        return agreement;
    }

    public ValidatableResponse giveNotice(String agreement, String organization, String day) {
        return change(agreement, "/notices", """
                {"organizationId":"%s","form":"registeredLetter","givenOn":"%s"}""".formatted(organization, day));
    }

    /** An amendment of article 6 that the partner proposes today; returns its address. */
    public String amendment(String agreement) {
        return amendment(agreement, "{}");
    }

    /** The same with other properties. */
    public String amendment(String agreement, String properties) {
        return create(
                agreement + "/amendments",
                new JsonObject("""
                        {"organizationId":"%s","title":{"nl":"Twee keer"},
                         "articles":[{"number":"6","paragraphs":[{"text":"minstens 2 keer per jaar"}]}]}""".formatted(partnerId()))
                        .mergeIn(new JsonObject(properties))
                        .encode());
    }

    public ValidatableResponse consent(String agreement, String amendment, String organization, String day) {
        return manager()
                .body("""
                        {"organizationId":"%s","consentedOn":"%s"}""".formatted(organization, day))
                .post(amendment + "/consents")
                .then();
    }

    /** An obligation of article 6; returns its address. */
    public String obligation(String agreement, String code, String duty) {
        return create(agreement + "/obligations", """
                {"code":"%s","article":"6","paragraph":"§1","body":"jointConsultation","duty":%s}""".formatted(code, duty));
    }

    /** A project of the two. */
    public String project() {
        return create("/projects", """
                {"reference":"hands-on","title":{"nl":"Hands on Inclusion"},"period":{"start":"2021-01-01"},
                 "themes":["housing"],"promoterId":"%s","partners":[{"organizationId":"%s"}]}""".formatted(networkId(), partnerId()));
    }

    public ValidatableResponse change(String agreement, String what, String json) {
        return manager().body(json).post(agreement + what).then();
    }

    /** What somebody of this name asks about its personal data; returns its address. */
    public String asked(String kind, String name) {
        networkAddress();
        return new Client(token("privacyOfficer", network)).created("/personalDataRequests", """
                {"kind":"%s","person":{"name":"%s"}}""".formatted(kind, name));
    }

    /** The id of the first thing of a kind that was done about an agreement. */
    public String fact(String agreement, String kind) {
        return manager().get(agreement + "/facts").path("items.find { it.kind == '%s' }.id".formatted(kind));
    }

    /** Withdraws it, or what else can be taken back. */
    public ValidatableResponse withdraw(String agreement, String what) {
        return manager()
                .header("If-Match", etag(agreement))
                .body("""
                        {"reason":"Vergissing"}""")
                .put(agreement + what)
                .then();
    }

    public String etag(String resource) {
        return maker().etag(resource);
    }

    public String state(String agreement) {
        return maker().get(agreement).expect(200).text("/state");
    }

    /** How many rows each table has that only requests fill; the clock may publish something at any time. */
    public static Map<String, Long> rowCounts() {
        Map<String, Long> counts = Database.rowCounts();
        List.of("outbox", "inbox", "event_position").forEach(counts::remove);
        return counts;
    }

    public static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Creates as manager; returns the address below the API's. */
    public String create(String collection, String json) {
        return maker().created(collection, json);
    }

    /** The manager, who makes what tests begin with. */
    private Client maker() {
        networkAddress();
        return new Client(token("partnerManager", network));
    }
}
