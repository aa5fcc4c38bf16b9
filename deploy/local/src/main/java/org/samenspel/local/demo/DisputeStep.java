package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import org.samenspel.local.demo.Dispute.Step;

/** Story: parties disagree about an agreement, talk, accept a mediator, and settle. */
final class DisputeStep {

    private final Actors actors;
    private final Organizations organizations;
    private final JsonNode file;
    private final PrintStream progress;

    /** @param file the dispute, in the file of the agreement */
    DisputeStep(Actors actors, Organizations organizations, JsonNode file, PrintStream progress) {
        this.actors = actors;
        this.organizations = organizations;
        this.file = file;
        this.progress = progress;
    }

    /** Opens it and takes the steps that were not taken yet, each by the party that does. */
    Dispute play(String agreementPath) {
        String disputes = agreementPath + "/disputes";
        JsonNode dispute = actors.auditor().whole(disputes).stream()
                .filter(one -> one.path("subject").equals(file.path("subject")))
                .findFirst()
                .orElseGet(() -> open(disputes));
        String path = disputes + "/" + dispute.path("id").asText();
        int taken = dispute.path("steps").size() - 1;
        file.path("steps").valueStream().skip(taken).forEach(step -> take(step, path));
        return read(path);
    }

    private JsonNode open(String disputes) {
        ObjectNode body = Json.pick(file, "openedOn", "subject", "articles");
        body.put("openedById", organizations.id(file.path("openedBy")));
        body.set("againstIds", organizations.ids(file.path("against")));
        progress.println("dispute: " + file.path("subject").asText());
        return actors.actingFor(file.path("openedBy"))
                .post(disputes, body)
                .orRefuse()
                .json();
    }

    private void take(JsonNode step, String path) {
        ObjectNode body = Json.pick(step, "kind", "day", "mediator", "note");
        body.put("organizationId", organizations.id(step.path("by")));
        if (step.path("kind").asText().equals("mediatorAccepted")) {
            body.set("proposalId", proposal(path).path("id"));
        }
        actors.actingFor(step.path("by")).post(path + "/steps", body).orRefuse();
    }

    private JsonNode proposal(String path) {
        return actors.partners()
                .get(path)
                .orRefuse()
                .json()
                .path("steps")
                .valueStream()
                .filter(step -> step.path("kind").asText().equals("mediatorProposed"))
                .findFirst()
                .orElseThrow();
    }

    private Dispute read(String path) {
        JsonNode dispute = actors.partners().get(path).orRefuse().json();
        List<Step> steps = dispute.path("steps")
                .valueStream()
                .map(step -> new Step(
                        step.path("day").asText(),
                        step.path("kind").asText(),
                        Organizations.name(step.path("organization")),
                        Json.text(step.path("mediator")),
                        Json.text(step.path("note"))))
                .toList();
        return new Dispute(
                dispute.path("subject").asText(), dispute.path("state").asText(), steps);
    }
}
