package org.samenspel.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What a contract must say of a table. */
    private static final String[] SAID = {
        ", minLength: 1",
        ", maxLength: 5",
        ", minimum: 1, maximum: 4",
        ", minimum: 0.5, multipleOf: 0.01",
        ", maxItems: 3"
    };

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
    void findsTextsOfAQueryThatMayBeLongerThanTheContractSays() {
        String limited = Contract.required()
                .text()
                .replaceFirst("(The body to answer[.]\\n +schema:\\n( +)type: string)", "$1\n$2maxLength: 9");

        assertThat(QueryTexts.loose(new ImportOption.OnlyIncludeTests(), Contract.required()))
                .isEmpty();
        assertThat(QueryTexts.loose(new ImportOption.OnlyIncludeTests(), new Contract(limited)))
                .containsExactly("GET /things/{thingId} answer may have 9, takes any length");
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

    @Test
    void findsFormsOfPatchesThatAreNotThoseOfTheResource() {
        String patches = GAPS + """
                NewGap:
                  type: object
                  properties:
                    code: {type: string, pattern: '^[a-z]$'}
                    parts: {type: array, items: {type: object, properties: {email: {type: string, format: email}}}}
                GapPatch:
                  type: object
                  properties:
                    code: {type: string}
                    parts: {type: array, items: {type: object, properties: {email: {type: string}}}}
            """;

        assertThat(PatchProperties.ofOtherForm(new Contract(patches)))
                .containsExactly("GapPatch.code", "GapPatch.parts[].email");
    }

    @Test
    void findsTextsOfABodyWhoseFormTheContractDoesNotSay() {
        String chair = GAPS + """
                Chair:
                  type: object
                  properties:
                    code: {type: string%s}
                    tags: {type: array, items: {type: string%s}}
                    legs: {type: array, items: {type: object, properties: {lasts: {type: string%s}}}}
                    maker: {type: string%s}
                    unknown: {type: string}
            """;
        String period = "P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,4}D)?";

        assertThat(unsaid(chair.formatted("", "", "", "")))
                .containsExactly(
                        "Chair code must say ^[a-z][a-z0-9]{0,4}$",
                        "Chair tags[] must say ^[a-z]+$",
                        "Chair legs[] lasts must say ^" + period + "$",
                        "Chair maker must say email");
        assertThat(unsaid(chair.formatted(
                        ", pattern: '^[a-z][a-z0-9]{0,4}$'",
                        ", pattern: '^[a-z]+$'",
                        ", pattern: '^" + period + "$'",
                        ", format: email")))
                .isEmpty();
    }

    @Test
    void findsBoundsOfABodyThatTheContractDoesNotSayAndConstraintsAtWhichNobodyLooks() {
        String table = GAPS + """
                Table:
                  type: object
                  properties:
                    name: {type: string, maxLength: 9%s}
                    note: {type: string%s}
                    legs: {type: integer%s}
                    weight: {type: number%s}
                    drawers: {type: array, items: {type: object, properties: {depth: {type: integer, minimum: 1}}}%s}
                    top: {type: object, properties: {depth: {type: integer, minimum: 1}}}
            """;

        assertThat(unsaidOfTable(table.formatted("", ", minLength: 1", ", maximum: 5", "", ", minItems: 1")))
                .containsExactly(
                        "Table name must say minLength 1",
                        "Table note must say minLength 0",
                        "Table note must say maxLength 5",
                        "Table legs must say minimum 1",
                        "Table legs must say maximum 4",
                        "Table weight must say minimum 0.5",
                        "Table weight must say multipleOf 0.01",
                        "Table drawers must say minItems 0",
                        "Table drawers must say maxItems 3",
                        "Table drawers[] needs @Valid");
        assertThat(unsaidOfTable(table.formatted((Object[]) SAID))).containsExactly("Table drawers[] needs @Valid");
    }

    private static Stream<String> unsaidOfTable(String contract) {
        var known = new Contract(contract);
        return new BodyForms(known).unsaid("Table", Table.class, Objects.requireNonNull(known.schema("Table")));
    }

    private static Stream<String> unsaid(String contract) {
        var known = new Contract(contract);
        return new BodyForms(known).unsaid("Chair", Chair.class, Objects.requireNonNull(known.schema("Chair")));
    }

    private record Chair(
            @Pattern(regexp = "[a-z][a-z0-9]{0,9}") @Size(max = 5)
            String code,

            List<@Pattern(regexp = "[a-z]+") String> tags,
            List<Leg> legs,
            @Email String maker,
            String color) {}

    private record Leg(Period lasts) {}

    private record Table(
            @NotBlank @Size(max = 9) String name,
            @Size(max = 5) String note,
            @Min(1) @Max(4) Integer legs,

            @DecimalMin("0.5") @Digits(integer = 2, fraction = 2)
            BigDecimal weight,

            @Size(max = 3) List<Drawer> drawers,
            @Valid Drawer top) {}

    private record Drawer(@Min(1) Integer depth) {}

    @PermitAll
    static class Loose {
        @GET
        @RolesAllowed("planner")
        void clear() {}

        @PUT
        void silent() {}
    }
}
