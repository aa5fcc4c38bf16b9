package org.samenspel.partners.organization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.Registered;

@QuarkusTest
class OrganizationTableApiTest {

    private final PartnersFixtures levl = PartnersFixtures.network();
    private final String number = Registered.number();
    private final byte[] excel = """
            nameNl;kind;nis;kbo;municipalityClasses;contactName;contactEmail;;
            Gemeente Één %s;municipality;23027;%s;centerCity;An;an@example.org;;
            ;;;;;;;;
            """.formatted(
                    number, number.substring(0, 4) + "." + number.substring(4, 7) + "." + number.substring(7))
            .getBytes(Charset.forName("windows-1252"));

    @Test
    void registersTheOrganizationsOfAFileThatBelgianExcelSaved() {
        post(excel, "?confirm=encoding").statusCode(200).body("created", equalTo(1));

        levl.manager()
                .get("/organizations?code=" + number)
                .then()
                .body("items.name.nl", contains("Gemeente Één " + number))
                .body("items[0].codes.code", contains(number, "23027"))
                .body("items[0].municipalityClasses.code", contains("centerCity"));
    }

    @Test
    void changesNothingUntilTheAccentsAreConfirmedAndInADryRun() {
        levl.networkAddress();
        Map<String, Long> before = PartnersFixtures.rowCounts();

        post(excel, "").statusCode(400).body("type", equalTo("urn:problem-type:samenspel:importNotConfirmed"));
        post(excel, "?dryRun=true")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("toConfirm.name", contains("encoding"))
                .body("leftOut", hasItem(levl.networkNumber()));

        assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
    }

    @Test
    void importingAgainChangesNothing() {
        post(excel, "?confirm=encoding").statusCode(200);
        Map<String, Long> before = PartnersFixtures.rowCounts();

        post(excel, "").statusCode(200).body("unchanged", equalTo(1));

        assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "belgianExcel"})
    void importingAnExportChangesNothing(String form) {
        post(excel, "?confirm=encoding").statusCode(200);

        String export = levl.manager()
                .accept("text/csv")
                .get("/organizations?form=" + form)
                .then()
                .statusCode(200)
                .body(containsString("an@example.org"))
                .extract()
                .asString();

        post(export.getBytes(UTF_8), "?dryRun=true")
                .statusCode(200)
                .body("created", equalTo(0))
                .body("updated", equalTo(0))
                .body("rejected", equalTo(0));
    }

    @Test
    void showsContactsInAnExportToThoseWhoKeepThem() {
        post(excel, "?confirm=encoding").statusCode(200);

        PartnersFixtures.stranger()
                .accept("text/csv")
                .get("/organizations")
                .then()
                .statusCode(200)
                .body(containsString(number))
                .body(not(containsString("an@example.org")));
    }

    @Test
    void rejectsChangeOfAnOrganizationThatAnotherOneKeeps() {
        post(excel, "?confirm=encoding").statusCode(200);
        PartnersFixtures other = PartnersFixtures.network();
        other.networkAddress();
        Map<String, Long> before = PartnersFixtures.rowCounts();

        other.manager()
                .contentType("text/csv")
                .body("nameNl,kind,kbo\nAnders,,%s\n".formatted(number).getBytes(UTF_8))
                .post("/organizations/imports")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:importRejected"))
                .body("issues.name", contains("line 2, column nameNl"))
                .body("issues.detail", contains("Another organization keeps this one"));

        assertThat(PartnersFixtures.rowCounts()).isEqualTo(before);
    }

    private ValidatableResponse post(byte[] file, String query) {
        return levl.manager()
                .contentType("text/csv")
                .body(file)
                .post("/organizations/imports" + query)
                .then();
    }
}
