package org.samenspel.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContractRulesTest {
    private static final String GAPS = """
            openapi: 3.0.3
            info: {title: Gaps, version: 1.0.0}
            servers: [{url: /gaps/v1}]
            paths:
              /gaps:
                post:
                  parameters:
                    - {name: sort, in: query, schema: {type: string}}
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Gap'}
                  responses:
                    '204': {description: Done.}
            components:
              schemas:
                Gap:
                  type: object
                  description: Something missing.
                  properties:
                    width: {type: integer}
                    parts: {type: array, description: Parts., items: {type: object, properties: {name: {type: string}}}}
                  example: {width: wide, parts: [{name: left, color: red}]}
            """;

    @Test
    void findsOperationsOfResourcesAndWhoMayCallThem() {
        assertThat(ResourceOperations.withRoles(new ImportOption.OnlyIncludeTests()))
                .containsExactlyInAnyOrder("GET /things/{thingId} [public]", "PUT /things/{thingId} [planner]")
                .containsExactlyInAnyOrderElementsOf(Contract.required().operations().stream()
                        .map(ContractOperation::withRoles)
                        .toList());
    }

    @Test
    void findsSilentMethodsAndClassesThatSpeakForThem() {
        var loose = new ClassFileImporter().importClass(Loose.class);

        assertThat(ResourceOperations.unclear(loose))
                .containsExactlyInAnyOrder(Loose.class.getName(), Loose.class.getName() + ".silent()");
        assertThat(ResourceOperations.unclear(new ImportOption.OnlyIncludeTests()))
                .isEmpty();
    }

    @Test
    void findsOperationsThatSayNothingOrTooMuchOfWhoMayCallThem() {
        assertThat(ContractRoles.wrong(Contract.required())).isEmpty();
        assertThat(ContractRoles.wrong(new Contract(GAPS)))
                .containsExactly(
                        "POST /gaps [] must name roles, or say [any] or [public]",
                        "POST /gaps [] must say [public] where its security takes no token, and only there");
        assertThat(ContractRoles.wrong(new Contract(GAPS.replace("post:", "post:\n      x-roles: [auditor, boss]"))))
                .contains(
                        "POST /gaps [auditor, boss] must name roles, or say [any] or [public]",
                        "POST /gaps [auditor, boss] would let the auditor do more than read");
    }

    @Test
    void findsWhatIsNotDescribed() {
        assertThat(ContractGaps.of(new Contract(GAPS)).undescribed())
                .containsExactlyInAnyOrder("POST /gaps", "POST /gaps sort", "Gap.width", "Gap.parts[].name");
    }

    @Test
    void findsBodiesWithoutExample() {
        String bare = GAPS.lines().filter(line -> !line.contains("example:")).collect(Collectors.joining("\n"));

        assertThat(ContractGaps.of(new Contract(bare)).withoutExample())
                .containsExactly("POST /gaps request application/json");
    }

    @Test
    void findsExamplesThatLeaveTheirSchema() {
        assertThat(ContractExamples.wrong(new Contract(GAPS)))
                .singleElement()
                .asString()
                .startsWith("Gap: ")
                .contains("/width", "\"color\"");
    }

    @Test
    void findsProblemsOfWhatAnOperationTakesThatItDoesNotName() {
        assertThat(UnnamedProblems.of(Contract.required())).isEmpty();
        assertThat(UnnamedProblems.of(new Contract(GAPS)))
                .containsExactly("POST /gaps 400", "POST /gaps 413", "POST /gaps 415");
    }

    @Test
    void findsNothingMissingInCompleteContract() {
        ContractGaps gaps = ContractGaps.of(Contract.required());

        assertThat(gaps.undescribed()).isEmpty();
        assertThat(gaps.withoutExample()).isEmpty();
    }

    @Test
    void findsWhereServedContractDiffers() {
        String served = GAPS.replace("url: /gaps/v1", "url: https://x.example/gaps/v1")
                .replace("{type: integer}", "{type: integer, nullable: true}")
                .replace("in: query", "in: path")
                .replace("'204': {description: Done.}", "");

        assertThat(ServedContract.differences(GAPS, served))
                .containsExactly(
                        "/components/schemas/Gap/properties/width/nullable:  is served as true",
                        "/paths//gaps/post/parameters/0/in: \"query\" is served as \"path\"",
                        "/paths//gaps/post/responses: {\"204\":{\"description\":\"Done.\"}} is served as null");
    }

    @Test
    void findsPatchesThatForbidOrPromiseToRemove() {
        String patches = GAPS + """
                NewGap:
                  type: object
                  required: [width]
                  properties: {width: {type: integer}, parts: {type: array, items: {type: string}}}
                GapPatch:
                  type: object
                  properties: {width: {type: integer, nullable: true}, parts: {type: array, items: {type: string}}}
            """;

        assertThat(PatchProperties.wrong(new Contract(patches))).containsExactly("GapPatch.width", "GapPatch.parts");
    }

    @PermitAll
    static class Loose {
        @GET
        @RolesAllowed("planner")
        void clear() {}

        @PUT
        void silent() {}
    }
}
