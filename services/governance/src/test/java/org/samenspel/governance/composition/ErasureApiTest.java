package org.samenspel.governance.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.testing.Database;

/** A member of a board with an account, something elsewhere, and a conflict of interest in a meeting. */
@QuarkusTest
class ErasureApiTest {

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private String board;
    private String person;
    private String meeting;

    @BeforeEach
    void memberWithAConflict() {
        board = levl.body("board");
        String member = levl.seated(board, "member");
        person = "/persons/" + member;
        levl.patch(person, "{\"displayName\":\"Wisbaar Lid\",\"account\":\"wisbaar-%s\"}".formatted(levl.id()))
                .statusCode(200);
        levl.post(
                        person + "/otherMandates",
                        "{\"kind\":\"board\",\"title\":\"penningmeester\",\"organization\":\"Wisbare vzw\",\"paid\":false,"
                                + "\"executive\":false,\"period\":{\"start\":\"2019-01-01\"}}")
                .statusCode(201);
        meeting = levl.meeting(board);
        levl.put(
                        meeting,
                        "/conflicts",
                        "{\"conflicts\":[{\"personId\":\"%s\",\"item\":\"2\",\"reason\":\"Wisbare vennoot\"}]}"
                                .formatted(member))
                .statusCode(200);
        levl.start(meeting, List.of(member)).statusCode(200);
        levl.start(meeting, List.of(member)).statusCode(200);
    }

    @Test
    void whoAPersonIsIsForgottenAndWhatItDidStays() {
        levl.put(person, "/erasure", "")
                .statusCode(200)
                .body("displayName", equalTo("—"))
                .body("account", nullValue())
                .body("erasedOn", notNullValue());

        levl.post("/persons/searches", "{\"name\":\"wisbaar\"}").body("items", empty());
        levl.secretary()
                .get(person + "/otherMandates")
                .then()
                .body("items.title", contains("—"))
                .body("items.organization", contains("—"))
                .body("items.kind", contains("board"));
        levl.secretary()
                .get(meeting)
                .then()
                .body("conflicts.personId", contains(idOf(person)))
                .body("conflicts.reason", contains("—"));
        levl.secretary().get("/mandates?bodyId=" + idOf(board)).then().body("items.personId", contains(idOf(person)));
        for (String table : List.of("person", "other_mandate", "meeting", "mandate", "outbox")) {
            assertThat(Database.query("select t::text from %s t where t::text ilike '%%wisba%%'".formatted(table)))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void erasedPersonGetsNoNameAndNoSeatAgainAndIsErasedOnce() {
        levl.put(person, "/erasure", "").statusCode(200);

        levl.patch(person, "{\"displayName\":\"Weer bekend\"}").statusCode(409).body("type", endsWith(":personErased"));
        levl.post("/mandates", """
                        {"bodyId":"%s","personId":"%s","role":"observer","appointment":"generalAssembly",
                         "period":{"start":"2022-06-01"}}""".formatted(idOf(board), idOf(person)))
                .statusCode(409)
                .body("type", endsWith(":personErased"));
        String day = levl.secretary().get(person).path("erasedOn");
        levl.put(person, "/erasure", "").statusCode(200).body("erasedOn", equalTo(day));
    }
}
