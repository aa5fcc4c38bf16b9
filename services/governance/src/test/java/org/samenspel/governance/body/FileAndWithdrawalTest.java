package org.samenspel.governance.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.testing.Database;

/** A file is added to a body at the moment at which the body is withdrawn. */
@QuarkusTest
class FileAndWithdrawalTest {

    private static final String MISTAKE = "{\"reason\":\"Dubbel ingevoerd\"}";

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private String body = "";

    @BeforeEach
    void setUp() {
        body = levl.body("board");
    }

    @RepeatedTest(50)
    void fileWaitsForTheWithdrawalThatIsUnderWayAndIsRefused() {
        String withdrawal = """
                update body set withdrawn_on = current_date, withdrawal_reason = 'Dubbel', version = version + 1
                where id = '%s'""".formatted(idOf(body));

        assertThat(Database.whileChanging(withdrawal, this::addStatutes)).isEqualTo(409);

        assertFiles(0);
    }

    @RepeatedTest(50)
    void isThereBeforeTheWithdrawalOrNotAtAll() {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var added = CompletableFuture.supplyAsync(this::addStatutes, callers);
            var withdrawn = CompletableFuture.supplyAsync(
                    () -> levl.put(body, "/withdrawal", MISTAKE).extract().statusCode(), callers);

            assertThat(withdrawn.join()).isEqualTo(200);
            assertThat(added.join()).isIn(201, 409);
            assertFiles(added.join() == 201 ? 1 : 0);
        }
    }

    private int addStatutes() {
        return levl.post("/documents", """
                        {"subject":{"type":"body","id":"%s"},"kind":"statutes","name":"statuten.pdf"}""".formatted(idOf(body))).extract().statusCode();
    }

    private void assertFiles(int number) {
        levl.secretary()
                .get("/documents?subjectType=body&subjectId=" + idOf(body))
                .then()
                .body("total", equalTo(number));
    }
}
