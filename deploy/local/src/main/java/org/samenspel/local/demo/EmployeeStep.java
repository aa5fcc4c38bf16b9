package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.samenspel.local.demo.Governance.Employee;

/** Story: each party to an agreement names its own employee in the joint body (article 6 §2 of the agreement with VVSG). */
final class EmployeeStep {

    private final Actors actors;
    private final BodyStep bodies;
    private final JsonNode file;
    private final PrintStream progress;

    EmployeeStep(Actors actors, BodyStep bodies, DemoFiles files, PrintStream progress) {
        this.actors = actors;
        this.bodies = bodies;
        this.file = files.json("governance/joint-employees.json");
        this.progress = progress;
    }

    void name() {
        for (JsonNode employee : file) {
            Api party = actors.secretaryOf(employee.path("party"));
            String person = person(party, employee.path("person").asText());
            String body = bodies.bodyId(employee.path("body").asText());
            boolean seated = party.list(BodyStep.MANDATES + "?personId=" + person + "&bodyId=" + body).stream()
                    .findAny()
                    .isPresent();
            if (!seated) {
                ObjectNode mandate = Json.pick(employee, "role", "appointment", "period");
                party.post(BodyStep.MANDATES, mandate.put("bodyId", body).put("personId", person))
                        .orRefuse();
                progress.println("named: " + employee.path("person").asText());
            }
        }
    }

    private String person(Api party, String name) {
        String id = party.findOrPost(
                        BodyStep.PERSONS,
                        one -> one.path("displayName").asText().equals(name),
                        Json.MAPPER.createObjectNode().put("displayName", name))
                .path("id")
                .asText();
        bodies.know(name, id);
        return id;
    }

    /** As the organization that runs the body reads it. */
    List<Employee> read() {
        List<Employee> employees = new ArrayList<>();
        for (JsonNode employee : file) {
            String body = bodies.bodyId(employee.path("body").asText());
            String person = bodies.personId(employee.path("person").asText());
            actors.governance().list(BodyStep.MANDATES + "?bodyId=" + body + "&personId=" + person).stream()
                    .map(mandate -> new Employee(
                            employee.path("person").asText(),
                            employee.path("body").asText(),
                            Organizations.name(mandate.path("namedBy"))))
                    .forEach(employees::add);
        }
        return employees;
    }
}
