package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samenspel.local.demo.Network.Project;
import org.samenspel.local.demo.Network.Seat;

/** Story: the organizations that the texts name are registered, what each is a member of, and the projects they carry together. */
final class NetworkStep {

    private static final String PROJECTS = "/partners/v1/projects";

    private final Api api;
    private final Organizations organizations;
    private final JsonNode organizationFile;
    private final JsonNode projectFile;
    private final PrintStream progress;

    NetworkStep(Actors actors, Organizations organizations, DemoFiles files, PrintStream progress) {
        this.api = actors.partners();
        this.organizations = organizations;
        this.organizationFile = files.json("partners/organizations.json");
        this.projectFile = files.json("partners/projects.json");
        this.progress = progress;
    }

    /** The network organization itself first: until then nobody of it may do anything else. Then each by its code, else by its name. */
    void register() {
        Answer itself = register(organizationFile.path(0));
        if (!itself.problem().equals("organizationExists")) {
            itself.orRefuse();
        }
        Map<String, String> known = new HashMap<>();
        api.list(Organizations.COLLECTION)
                .forEach(one -> known.put(identity(one), one.path("id").asText()));
        int before = itself.isOk() ? 0 : known.size();
        for (JsonNode file : organizationFile) {
            String id = known.computeIfAbsent(
                    identity(file),
                    _ -> register(file).orRefuse().json().path("id").asText());
            organizations.add(file, id);
        }
        progress.printf("organizations: %d registered, %d known%n", known.size() - before, before);
    }

    Network join() {
        int memberships = 0;
        for (JsonNode file : organizationFile) {
            if (!file.path("memberships").isEmpty()) {
                memberships += join(file);
            }
        }
        Map<String, Integer> perKind = new TreeMap<>();
        List<JsonNode> registered = api.list(Organizations.COLLECTION);
        registered.forEach(one -> perKind.merge(one.path("kind").asText(), 1, Integer::sum));
        int numbered = (int)
                registered.stream().filter(one -> !one.path("codes").isEmpty()).count();
        return new Network(registered.size(), numbered, perKind, memberships, seats(), otherSeats(), carryProjects());
    }

    private List<Seat> seats() {
        return api.list(memberships(organizationFile.path(0))).stream()
                .map(one -> new Seat(
                        Organizations.name(one.path("organization")),
                        one.path("role").asText()))
                .toList();
    }

    private List<String> otherSeats() {
        return organizationFile
                .path(0)
                .path("otherSeats")
                .valueStream()
                .map(one -> one.path("printed").asText())
                .toList();
    }

    private String memberships(JsonNode file) {
        return Organizations.COLLECTION + "/" + organizations.id(file.path("key")) + "/memberships";
    }

    private Answer register(JsonNode file) {
        return api.post(
                Organizations.COLLECTION, Json.pick(file, "name", "kind", "themes", "codes", "municipalityClasses"));
    }

    private int join(JsonNode file) {
        String memberships = memberships(file);
        List<JsonNode> known = api.list(memberships);
        int count = known.size();
        for (JsonNode membership : file.path("memberships")) {
            ObjectNode body = Json.pick(membership, "role");
            body.put("organizationId", organizations.id(membership.path("of")));
            boolean recorded = known.stream()
                    .anyMatch(one -> one.path("organization").path("id").equals(body.path("organizationId"))
                            && one.path("role").equals(body.path("role")));
            if (!recorded) {
                api.post(memberships, body).orRefuse();
                count++;
            }
        }
        return count;
    }

    private List<Project> carryProjects() {
        List<Project> projects = new ArrayList<>();
        for (JsonNode file : projectFile) {
            ObjectNode body = Json.pick(file, "reference", "title", "period", "themes");
            body.put("promoterId", organizations.id(file.path("promoter")));
            body.set("coPromoters", participants(file.path("coPromoters")));
            body.set("partners", participants(file.path("partners")));
            projects.add(
                    read(api.findOrPost(PROJECTS, one -> one.path("reference").equals(body.path("reference")), body)));
        }
        return projects;
    }

    private ArrayNode participants(JsonNode keys) {
        ArrayNode participants = Json.MAPPER.createArrayNode();
        organizations.ids(keys).forEach(id -> participants.addObject().set("organizationId", id));
        return participants;
    }

    private static Project read(JsonNode project) {
        return new Project(
                project.path("title").path("nl").asText(),
                Organizations.name(project.path("promoter")),
                project.path("coPromoters")
                        .valueStream()
                        .map(one -> Organizations.name(one.path("organization")))
                        .toList(),
                project.path("partners").size(),
                project.path("period").path("start").asText());
    }

    private static String identity(JsonNode organization) {
        JsonNode code = organization.path("codes").path(0);
        return code.isMissingNode()
                ? Organizations.name(organization)
                : code.path("scheme").asText() + code.path("code").asText();
    }
}
