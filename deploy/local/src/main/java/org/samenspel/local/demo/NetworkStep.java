package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samenspel.local.demo.Network.Project;

/** Story: the organizations that the texts name are registered, what each is a member of, and the projects they carry together. */
final class NetworkStep {

    private static final String PROJECTS = "/partners/v1/projects";

    private final Api api;
    private final JsonNode organizationFile;
    private final JsonNode projectFile;
    private final PrintStream progress;

    NetworkStep(Actors actors, DemoFiles files, PrintStream progress) {
        this.api = actors.partners();
        this.organizationFile = files.json("partners/organizations.json");
        this.projectFile = files.json("partners/projects.json");
        this.progress = progress;
    }

    /** Each by its number if one is printed, else by its name. */
    Organizations register() {
        Map<String, JsonNode> known = new LinkedHashMap<>();
        api.list(Organizations.COLLECTION).forEach(one -> known.put(identity(one), one));
        int before = known.size();
        Map<String, JsonNode> byKey = new LinkedHashMap<>();
        for (JsonNode file : organizationFile) {
            JsonNode organization = known.computeIfAbsent(identity(file), _ -> register(file));
            byKey.put(file.path("key").asText(), organization);
        }
        progress.printf("organizations: %d registered, %d known%n", known.size() - before, before);
        return new Organizations(byKey);
    }

    Network join(Organizations organizations) {
        int memberships = 0;
        for (JsonNode file : organizationFile) {
            if (!file.path("memberships").isEmpty()) {
                memberships += join(organizations, file);
            }
        }
        Map<String, Integer> perKind = new TreeMap<>();
        List<JsonNode> registered = api.list(Organizations.COLLECTION);
        registered.forEach(one -> perKind.merge(one.path("kind").asText(), 1, Integer::sum));
        int numbered = (int) registered.stream()
                .filter(one -> !one.path("identifiers").isEmpty())
                .count();
        return new Network(registered.size(), numbered, perKind, memberships, carryProjects(organizations));
    }

    private JsonNode register(JsonNode file) {
        return api.post(Organizations.COLLECTION, Json.pick(file, "names", "kind", "themes", "identifiers"))
                .orRefuse()
                .json();
    }

    private int join(Organizations organizations, JsonNode file) {
        String memberships = Organizations.COLLECTION + "/"
                + organizations.id(file.path("key").asText()) + "/memberships";
        List<JsonNode> known = api.list(memberships);
        int count = known.size();
        for (JsonNode membership : file.path("memberships")) {
            ObjectNode body = Json.pick(membership, "role");
            body.put("organizationId", organizations.id(membership.path("of").asText()));
            boolean recorded = known.stream()
                    .anyMatch(one -> one.path("organizationId").equals(body.path("organizationId"))
                            && one.path("role").equals(body.path("role")));
            if (!recorded) {
                api.post(memberships, body).orRefuse();
                count++;
            }
        }
        return count;
    }

    private List<Project> carryProjects(Organizations organizations) {
        List<Project> projects = new ArrayList<>();
        for (JsonNode file : projectFile) {
            ObjectNode body = Json.pick(file, "reference", "title", "period", "themes");
            body.put("promoterId", organizations.id(file.path("promoter").asText()));
            body.set("coPromoterIds", organizations.ids(file.path("coPromoters")));
            body.set("partnerIds", organizations.ids(file.path("partners")));
            JsonNode project =
                    api.findOrPost(PROJECTS, one -> one.path("reference").equals(body.path("reference")), body);
            projects.add(read(project, organizations));
        }
        return projects;
    }

    private static Project read(JsonNode project, Organizations organizations) {
        List<String> coPromoters = new ArrayList<>();
        project.path("coPromoterIds").forEach(id -> coPromoters.add(organizations.name(id.asText())));
        return new Project(
                project.path("title").path("nl").asText(),
                organizations.name(project.path("promoterId").asText()),
                coPromoters,
                project.path("partnerIds").size(),
                project.path("period").path("start").asText());
    }

    private static String identity(JsonNode organization) {
        JsonNode identifier = organization.path("identifiers").path(0);
        return identifier.isMissingNode()
                ? organization.path("names").path("nl").asText()
                : identifier.path("scheme").asText() + identifier.path("code").asText();
    }
}
