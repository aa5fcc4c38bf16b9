package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspel.local.demo.Agreement.Article;
import org.samenspel.local.demo.Agreement.Look;
import org.samenspel.local.demo.Agreement.Notice;
import org.samenspel.local.demo.Agreement.Obligation;
import org.samenspel.local.demo.Agreement.Oddity;
import org.samenspel.local.demo.Agreement.Party;
import org.samenspel.local.demo.Agreement.Representative;
import org.samenspel.local.demo.Agreement.Signature;
import org.samenspel.local.demo.Agreement.Window;

/** Story: an agreement is drafted article by article, proposed to its parties, signed by each, and binds from its first day. */
final class AgreementStep {

    private static final String AGREEMENTS = "/partners/v1/agreements";

    private final Actors actors;
    private final Organizations organizations;
    private final JsonNode file;
    private final PrintStream progress;
    private String path = "";

    /** @param name of the file `partners/agreements/<name>.json` */
    AgreementStep(Actors actors, Organizations organizations, DemoFiles files, PrintStream progress, String name) {
        this.actors = actors;
        this.organizations = organizations;
        this.file = files.json("partners/agreements/" + name + ".json");
        this.progress = progress;
    }

    String reference() {
        return file.path("reference").asText();
    }

    String id() {
        return Api.id(path);
    }

    /** With its obligations; nobody is bound yet. */
    void propose() {
        JsonNode agreement = actors.partners()
                .findOrPost(AGREEMENTS, one -> one.path("reference").equals(file.path("reference")), draft());
        path = AGREEMENTS + "/" + agreement.path("id").asText();
        List<JsonNode> known = duties();
        for (JsonNode obligation : file.path("obligations")) {
            if (known.stream().noneMatch(one -> one.path("code").equals(obligation.path("code")))) {
                actors.partners().post(path + "/obligations", duty(obligation)).orRefuse();
            }
        }
        if (state().equals("draft")) {
            actors.partners().put(path + "/proposal", path, null).orRefuse();
        }
    }

    /** Every party that didn't yet; the last signature makes it binding, its first day makes it active. */
    void sign() {
        for (JsonNode party : file.path("parties")) {
            JsonNode key = party.path("organization");
            if (!signed(organizations.id(key))) {
                party.path("signatories").forEach(signatory -> sign(key, signatory));
                progress.println("signed: " + reference() + " by "
                        + party.path("namePrinted").asText());
            }
        }
        receive();
        Patience.until(
                "the first day of agreement " + reference(),
                () -> Optional.of(state()).filter(state -> !state.equals("signed")));
    }

    /** "De Partijen erkennen een digitaal ondertekend exemplaar van de Overeenkomst te hebben ontvangen" (000, signature page). */
    private void receive() {
        for (JsonNode party : file.has("receivedOn") ? file.path("parties") : Json.MAPPER.createArrayNode()) {
            String id = organizations.id(party.path("organization"));
            if (parties().noneMatch(known -> is(known, id) && known.has("receivedOn"))) {
                ObjectNode body = Json.pick(file, "receivedOn").put("organizationId", id);
                actors.actingFor(party.path("organization"))
                        .post(path + "/receipts", body)
                        .orRefuse();
            }
        }
    }

    /** Parties ask for a consultation. */
    void ask() {
        file.path("requests").forEach(this::request);
    }

    /** Parties disagree, and settle. */
    List<Dispute> dispute() {
        return file.path("disputes")
                .valueStream()
                .map(one -> new DisputeStep(actors, organizations, one, progress).play(path))
                .toList();
    }

    /** As everybody on its keeper's side sees it on a day. */
    JsonNode on(String day) {
        return actors.auditor().get(path + "?asOf=" + day).orRefuse().json();
    }

    /** The agreement on its first day, and its obligations on the days of the file. */
    Agreement read() {
        JsonNode agreement = on(firstDay());
        List<Party> parties = new ArrayList<>();
        for (JsonNode party : agreement.path("parties")) {
            parties.add(new Party(
                    Organizations.name(party.path("organization")),
                    party.path("state").asText(),
                    Json.text(party.path("approvedOn")),
                    Json.list(party.path("representatives"), Representative.class),
                    Json.list(party.path("signatures"), Signature.class),
                    Json.text(party.path("receivedOn")),
                    party.path("oddities").valueStream().map(JsonNode::asText).toList()));
        }
        return new Agreement(
                reference(),
                agreement.path("title").path("nl").asText(),
                firstDay(),
                agreement.path("term").path("end").asText(),
                agreement.path("state").asText(),
                Json.value(agreement.path("notice"), Notice.class),
                agreement.path("themes").valueStream().map(JsonNode::asText).toList(),
                parties,
                Json.list(agreement.path("articles"), Article.class),
                Json.list(agreement.path("oddities"), Oddity.class),
                obligations());
    }

    /** Its keeper's own board decided to join; the decision travels by event. */
    void awaitApproval() {
        Patience.until(
                "the approval of agreement " + reference(),
                () -> parties()
                        .filter(party -> !party.path("state").asText().equals("invited"))
                        .findFirst());
    }

    /** Waits until a meeting counts, if it is one of a body of this agreement. */
    void awaitMeeting(JsonNode meeting) {
        String heldOn = meeting.path("date").asText();
        boolean counts = meeting.path("agreement").asText().equals(reference())
                && meeting.path("state").asText().equals("held");
        if (!counts) {
            return;
        }
        Patience.until(
                "the meeting of " + heldOn + " counting for agreement " + reference(),
                () -> actors.auditor().whole(path + "/obligations?asOf=" + heldOn).stream()
                        .flatMap(obligation -> obligation.path("windows").valueStream())
                        .flatMap(window -> window.path("evidence").valueStream())
                        .filter(evidence -> evidence.path("day").asText().equals(heldOn))
                        .findFirst());
    }

    private List<Obligation> obligations() {
        List<Obligation> obligations = new ArrayList<>();
        for (JsonNode one : duties()) {
            String address = path + "/obligations/" + one.path("id").asText();
            List<Look> looks = new ArrayList<>();
            days().forEach(day -> {
                JsonNode then = actors.auditor()
                        .get(address + "?asOf=" + day)
                        .orRefuse()
                        .json();
                looks.add(new Look(day, Json.list(then.path("windows"), Window.class)));
            });
            obligations.add(new Obligation(
                    one.path("code").asText(),
                    one.path("article").asText(),
                    Json.text(one.path("paragraph")),
                    Json.text(one.path("printed")),
                    looks));
        }
        return obligations;
    }

    private ObjectNode draft() {
        ObjectNode draft = Json.pick(file, "reference", "type", "title", "themes");
        draft.set("term", Json.pick(file.path("term"), "start", "end"));
        if (file.has("notice")) {
            draft.set("notice", Json.pick(file.path("notice"), "period", "form"));
        }
        ArrayNode parties = draft.putArray("parties");
        file.path("parties")
                .forEach(party -> parties.add(Json.pick(party, "role", "representatives")
                        .put("organizationId", organizations.id(party.path("organization")))));
        draft.set("articles", Json.pickEach(file.path("articles"), "number", "printedAs", "title", "paragraphs"));
        draft.set("bodies", Json.pickEach(file.path("bodies"), "code", "name"));
        return draft;
    }

    private static ObjectNode duty(JsonNode file) {
        ObjectNode obligation = Json.pick(file, "code", "article", "paragraph", "printed", "body");
        obligation.set(
                "duty", Json.pick(file, "kind", "count", "per", "anchor", "opens", "due", "event", "within", "proof"));
        return obligation;
    }

    private void sign(JsonNode key, JsonNode signatory) {
        ObjectNode body = Json.MAPPER.createObjectNode().put("organizationId", organizations.id(key));
        ObjectNode signature = Json.pick(signatory, "name", "capacity", "onBehalfOf", "signedOn");
        signature.set("textSha256", agreement().path("textSha256"));
        body.set("signature", signature);
        actors.actingFor(key).post(path + "/signatures", body).orRefuse();
    }

    private boolean signed(String organizationId) {
        return parties()
                .filter(party -> is(party, organizationId))
                .anyMatch(party -> !party.path("signatures").isEmpty());
    }

    private static boolean is(JsonNode party, String organizationId) {
        return party.path("organization").path("id").asText().equals(organizationId);
    }

    /** Those that it was made with, as they were before anybody went on for them. */
    private Stream<JsonNode> parties() {
        return on(firstDay()).path("parties").valueStream();
    }

    List<JsonNode> duties() {
        return actors.auditor().whole(path + "/obligations");
    }

    /** The time to hold it begins. */
    private void request(JsonNode request) {
        JsonNode obligation = duties().stream()
                .filter(one -> one.path("code").equals(request.path("obligation")))
                .findFirst()
                .orElseThrow();
        boolean known = obligation
                .path("requests")
                .valueStream()
                .anyMatch(one -> one.path("requestedOn").equals(request.path("requestedOn")));
        if (!known) {
            String requests = path + "/obligations/" + obligation.path("id").asText() + "/requests";
            JsonNode by = request.path("requestedBy");
            ObjectNode body = Json.pick(request, "requestedOn").put("requestedById", organizations.id(by));
            actors.actingFor(by).post(requests, body).orRefuse();
        }
    }

    /** On which the report looks at it. */
    Stream<String> days() {
        return file.path("lookedAtOn").valueStream().map(JsonNode::asText);
    }

    private String firstDay() {
        return file.path("term").path("start").asText();
    }

    private String state() {
        return agreement().path("state").asText();
    }

    private JsonNode agreement() {
        return actors.partners().get(path).orRefuse().json();
    }
}
