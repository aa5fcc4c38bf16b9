package org.samenspel.partners.organization;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.partners.PartnersFixtures;

/** The path of imports stands where the id of an organization would. */
@QuarkusTest
class ImportPathApiTest {

    private final PartnersFixtures levl = PartnersFixtures.network();

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE"})
    void isNoOrganization(String method) {
        levl.manager()
                .request(method, "/organizations/imports?dryRun=true")
                .then()
                .statusCode(405)
                .header("Allow", "OPTIONS, POST")
                .body("type", equalTo("urn:problem-type:samenspel:methodNotAllowed"));
    }
}
