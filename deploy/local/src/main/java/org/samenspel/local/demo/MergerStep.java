package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.samenspel.local.demo.Merger.Asked;
import org.samenspel.local.demo.Merger.Look;
import org.samenspel.local.demo.Merger.Municipality;
import org.samenspel.local.demo.Merger.Party;

/** Story: municipalities that signed an agreement merge; one of their clients goes on with the code it has. */
final class MergerStep {

    private final Actors actors;
    private final Organizations organizations;
    private final AgreementStep agreement;
    private final JsonNode file;
    private final PrintStream progress;

    MergerStep(
            Actors actors,
            Organizations organizations,
            AgreementStep agreement,
            DemoFiles files,
            PrintStream progress) {
        this.actors = actors;
        this.organizations = organizations;
        this.agreement = agreement;
        this.file = files.json("partners/merger.json");
        this.progress = progress;
    }

    Merger merge() {
        agreement.propose();
        agreement.sign();
        List<Dispute> disputes = agreement.dispute();
        file.path("predecessors").forEach(this::succeed);
        agreement.ask();
        return read(disputes);
    }

    /** One person writes it down, a second one confirms it. */
    private void succeed(JsonNode predecessor) {
        String successions = path(predecessor) + "/successions";
        ObjectNode succession = Json.pick(file, "kind", "day", "decision");
        succession.putArray("successors").addObject().put("organizationId", organizations.id(file.path("successor")));
        Api api = actors.partners();
        JsonNode known = api.whole(successions).stream()
                .findFirst()
                .orElseGet(() -> api.post(successions, succession).orRefuse().json());
        if (known.path("state").asText().equals("proposed")) {
            String path = successions + "/" + known.path("id").asText();
            actors.secondPerson().put(path + "/confirmation", path, null).orRefuse();
            progress.println("merged: " + predecessor.asText());
        }
    }

    private Merger read(List<Dispute> disputes) {
        List<JsonNode> predecessors =
                file.path("predecessors").valueStream().map(this::organization).toList();
        JsonNode succession = predecessors.getFirst().path("succession");
        JsonNode request = agreement.duties().getFirst().path("requests").path(0);
        return new Merger(
                succession.path("day").asText(),
                succession.path("decision").asText(),
                municipality(organization(file.path("successor"))),
                predecessors.stream().map(MergerStep::municipality).toList(),
                agreement.reference(),
                agreement.days().map(this::look).toList(),
                new Asked(request.path("requestedOn").asText(), Organizations.name(request.path("requestedBy"))),
                disputes);
    }

    private Look look(String day) {
        JsonNode then = agreement.on(day);
        Stream<Party> parties = then.path("parties")
                .valueStream()
                .map(party -> new Party(
                        Organizations.name(party.path("organization")),
                        party.path("predecessors")
                                .valueStream()
                                .map(Organizations::name)
                                .toList(),
                        party.path("signatures").size()));
        return new Look(day, then.path("partyCount").asInt(), parties.toList());
    }

    private static Municipality municipality(JsonNode organization) {
        String nis = organization
                .path("codes")
                .valueStream()
                .filter(code -> code.path("scheme").asText().equals("nis"))
                .map(code -> code.path("code").asText())
                .findFirst()
                .orElse("");
        return new Municipality(Organizations.name(organization), nis);
    }

    private JsonNode organization(JsonNode key) {
        return actors.auditor().get(path(key)).orRefuse().json();
    }

    private String path(JsonNode key) {
        return Organizations.COLLECTION + "/" + organizations.id(key);
    }
}
