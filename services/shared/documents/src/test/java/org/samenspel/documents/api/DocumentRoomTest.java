package org.samenspel.documents.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.samenspel.documents.api.DrawerFixtures.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.samenspel.documents.SampleFiles;
import org.samenspel.testing.Registered;

@QuarkusTest
@TestProfile(DocumentRoomTest.SmallRoom.class)
class DocumentRoomTest {

    private final Drawer drawers;
    private final Registered nobody = Registered.organization();
    private DrawerFixtures fixtures = new DrawerFixtures(nobody, nobody.id());

    DocumentRoomTest(Drawer drawers) {
        this.drawers = drawers;
    }

    @BeforeEach
    void openDrawer() {
        fixtures = DrawerFixtures.in(drawers);
    }

    @Test
    void keepsNoMoreThanTheRoomOfTheOrganization() {
        fixtures.put(fixtures.described(), SampleFiles.pdf(SmallRoom.QUOTA - 40))
                .statusCode(200);
        String other = fixtures.described();

        fixtures.put(other, SampleFiles.pdf(50))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:documentQuota"));
        as(fixtures.owner()).get(other).then().body("versions", hasSize(0));
        fixtures.put(other, SampleFiles.pdf(40)).statusCode(200);
    }

    @RepeatedTest(50)
    void ofTwoThatFillTheSameRoomOneIsKept() {
        byte[] half = SampleFiles.pdf(60);
        fixtures.put(fixtures.described(), SampleFiles.pdf(SmallRoom.QUOTA - 100))
                .statusCode(200);
        List<String> rivals = List.of(fixtures.described(), fixtures.described());

        List<CompletableFuture<Integer>> answers = rivals.stream()
                .map(rival -> CompletableFuture.supplyAsync(
                        () -> fixtures.put(rival, half).extract().statusCode()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void withdrawnOneGivesItsRoomBackAndSaysWhy() {
        String document = fixtures.described();
        fixtures.put(document, SampleFiles.pdf(SmallRoom.QUOTA));

        as(fixtures.owner())
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("reason", "Verkeerd bestand"))
                .put(document + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawal.reason", equalTo("Verkeerd bestand"))
                .body("versions", hasSize(0));

        as(fixtures.owner()).get(document + "/content").then().statusCode(404);
        fixtures.put(fixtures.described(), SampleFiles.pdf(SmallRoom.QUOTA)).statusCode(200);
    }

    /** So little that a small document fills it: fifty races over large ones would be spent on sending them. */
    public static class SmallRoom implements QuarkusTestProfile {

        static final int QUOTA = 4096;

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("samenspel.documents.quota", Integer.toString(QUOTA));
        }
    }
}
