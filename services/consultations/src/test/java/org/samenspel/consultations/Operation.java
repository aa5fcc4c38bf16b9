package org.samenspel.consultations;

import static org.samenspel.consultations.ConsultationFixtures.QUESTIONNAIRE;
import static org.samenspel.consultations.ConsultationFixtures.idOf;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.samenspel.consultations.Right.State;

/**
 * An operation of the contract.
 *
 * @param name its id in the contract
 * @param success what one is answered who may
 * @param during the states of a campaign in which that succeeds; in others it is a conflict
 */
record Operation(
        String name,
        Right right,
        int success,
        Set<State> during,
        String path,
        String body,
        BiFunction<RequestSpecification, String, Response> call) {

    private static final Set<State> ALWAYS = EnumSet.allOf(State.class);

    static Stream<Operation> all() {
        return Stream.of(rounds(), campaigns(), content()).flatMap(operations -> operations);
    }

    /** What one is answered who may do this with a campaign that is this far. */
    int answer(State state) {
        return during.contains(state) ? success : 409;
    }

    /** Whether it is about one campaign, so that it matters how far that is. */
    boolean aboutCampaign() {
        return path.contains("{campaign}");
    }

    int status(RequestSpecification caller, Target target) {
        if (right == Right.CHANGE) {
            caller.header("If-Match", target.etag());
        }
        if (!body.isEmpty()) {
            caller.contentType(name.equals("changeCampaign") ? "application/merge-patch+json" : "application/json")
                    .body(target.in(body));
        }
        return call.apply(caller, target.in(path)).statusCode();
    }

    @Override
    public String toString() {
        return name;
    }

    private static Stream<Operation> rounds() {
        return Stream.of(
                get("listRounds", Right.LIST, ALWAYS, "/rounds"),
                post("createRound", Right.BEGIN, "/rounds", """
                        {"reference":"{new}","title":{"nl":"Wonen"}}"""),
                get("getRound", Right.READ_OWN, ALWAYS, "{round}"));
    }

    private static Stream<Operation> campaigns() {
        return Stream.of(
                get("listCampaigns", Right.LIST, ALWAYS, "/campaigns"),
                post("createCampaign", Right.BEGIN_IN_ROUND, "/campaigns", """
                        {"roundId":"{roundId}","reference":"{new}","title":{"nl":"Wonen"},"anonymous":true,
                         "opensAt":"2022-01-01T00:00:00Z","closesAt":"2099-01-01T00:00:00Z"}"""),
                get("getCampaign", Right.READ, ALWAYS, "{campaign}"),
                change(
                        "changeCampaign",
                        EnumSet.of(State.DRAFT),
                        "{campaign}",
                        "{\"k\":7}",
                        RequestSpecification::patch),
                change("publishCampaign", ALWAYS, "{campaign}/publication", "", RequestSpecification::put),
                change(
                        "closeCampaign",
                        EnumSet.of(State.OPEN, State.CLOSED),
                        "{campaign}/closure",
                        "",
                        RequestSpecification::put));
    }

    /** What is asked and what was answered. */
    private static Stream<Operation> content() {
        String questionnaire = "{campaign}/questionnaire";
        return Stream.of(
                get("getQuestionnaire", Right.READ, ALWAYS, questionnaire),
                change(
                        "putQuestionnaire",
                        EnumSet.of(State.DRAFT),
                        questionnaire,
                        QUESTIONNAIRE,
                        RequestSpecification::put),
                get("getResults", Right.READ, EnumSet.of(State.CLOSED), "{campaign}/results"));
    }

    private static Operation get(String name, Right right, Set<State> during, String path) {
        return new Operation(name, right, 200, during, path, "", RequestSpecification::get);
    }

    private static Operation post(String name, Right right, String path, String body) {
        return new Operation(name, right, 201, ALWAYS, path, body, RequestSpecification::post);
    }

    private static Operation change(
            String name,
            Set<State> during,
            String path,
            String body,
            BiFunction<RequestSpecification, String, Response> call) {
        return new Operation(name, Right.CHANGE, 200, during, path, body, call);
    }

    /**
     * What the operations are about.
     *
     * @param round its address
     * @param campaign its address
     * @param etag the version that the campaign has
     */
    record Target(String round, String campaign, String etag) {

        /** A round, and a campaign of the same organization that is this far. */
        static Target of(ConsultationFixtures owner, State state) {
            String campaign = owner.draft();
            owner.ask(campaign, QUESTIONNAIRE).statusCode(200);
            if (state.published()) {
                owner.publish(campaign).statusCode(200);
            }
            if (state == State.CLOSED) {
                owner.close(campaign).statusCode(200);
            }
            return new Target(owner.round(), campaign, owner.etag(campaign));
        }

        String in(String text) {
            return text.replace("{roundId}", idOf(round))
                    .replace("{round}", round)
                    .replace("{campaign}", campaign)
                    .replace("{new}", "ref-" + UUID.randomUUID());
        }
    }
}
