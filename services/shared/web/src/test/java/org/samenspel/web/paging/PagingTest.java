package org.samenspel.web.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.testing.Database;
import org.samenspel.web.Notes;

@QuarkusTest
class PagingTest {

    private static final String ISSUE = "urn:problem-type:belgif:input-validation:";

    @BeforeEach
    void empty() {
        Database.empty(Set.of());
    }

    @Test
    void givesEveryItemOnceOverAllPages() {
        List<String> created = Stream.generate(Notes::created).limit(7).toList();
        List<String> found = new ArrayList<>();

        String next = Notes.NOTES + "?pageSize=3";
        int pages = 0;
        while (next != null) {
            Response page = given().get(next);
            found.addAll(page.path("items.id"));
            next = page.path("next");
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(found).containsExactlyInAnyOrderElementsOf(created).isSorted();
    }

    @Test
    void hasNoNextPageWhenTheLastOneIsFull() {
        Stream.generate(Notes::created).limit(3).toList();

        assertThat(given().get(Notes.NOTES + "?pageSize=3").<String>path("next"))
                .isNull();
    }

    /** They would lead whoever follows them elsewhere, with a token. */
    @Test
    void linksToTheAddressThatItWasToldWhateverTheClientSays() {
        Notes.created();
        Notes.created();

        Response page = given().baseUri("http://127.0.0.1")
                .header("X-Forwarded-Host", "samenspel.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Port", "8443")
                .header("X-Forwarded-Prefix", "/elsewhere")
                .header("Forwarded", "host=samenspel.example;proto=https")
                .get(Notes.NOTES + "?pageSize=1&color=darkBlue");

        assertThat(page.<String>path("self")).isEqualTo("http://localhost/notes/v1/notes?pageSize=1&color=darkBlue");
        assertThat(page.<String>path("next"))
                .startsWith("http://localhost/notes/v1/notes?")
                .contains("color=darkBlue", "pageSize=1", "after=");
        assertThat(page.<String>path("items[0].href")).startsWith("http://localhost/notes/v1/notes/");
        assertThat(page.asString()).doesNotContain("samenspel.example", "127.0.0.1", ":8443", "elsewhere");
    }

    @ParameterizedTest
    @CsvSource({
        "pageSize, 10000000000, outOfRange",
        "after, nonsense, invalidInput",
        "color, DARK_BLUE, invalidInput",
        "color, blue, invalidInput",
        "since, yesterday, invalidInput",
        "hue, darkBlue, unknownParameter",
    })
    void namesTheQueryParameterThatIsWrong(String name, String value, String type) {
        Response response = given().queryParam(name, value).get(Notes.NOTES);

        response.then().statusCode(400).contentType("application/problem+json");
        assertThat(Notes.issues(response))
                .singleElement()
                .satisfies(issue -> assertThat(issue)
                        .containsEntry("in", "query")
                        .containsEntry("name", name)
                        .containsEntry("type", ISSUE + type));
    }
}
