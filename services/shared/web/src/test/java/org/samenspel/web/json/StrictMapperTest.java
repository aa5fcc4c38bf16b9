package org.samenspel.web.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.values.EnterpriseNumber;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.values.rule.Issue;

class StrictMapperTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    static {
        new StrictMapper().customize(MAPPER);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
            '"pages": 3'                                          | pages          | unknownParameter
            '"title": {"nl": "a", "de": "b"}'                     | title.de       | unknownParameter
            '"weight": "1"'                                       | weight         | schemaViolation
            '"weight": 1.5'                                       | weight         | schemaViolation
            '"weight": 99999999999'                               | weight         | outOfRange
            '"weight": null'                                      | weight         | requiredInput
            '"important": "true"'                                 | important      | schemaViolation
            '"important": 1'                                      | important      | schemaViolation
            '"color": "DARK_BLUE"'                                | color          | schemaViolation
            '"color": 0'                                          | color          | schemaViolation
            '"written": "29/11/2022"'                             | written        | schemaViolation
            '"written": ""'                                       | written        | schemaViolation
            '"written": 19325'                                    | written        | schemaViolation
            '"written": "2023-02-29"'                             | written        | schemaViolation
            '"written": "+999999-01-01"'                          | written        | schemaViolation
            '"written": "-4999-01-01"'                            | written        | schemaViolation
            '"written": "0000-01-01"'                             | written        | schemaViolation
            '"seen": "2022-12-31T22:59Z"'                         | seen           | schemaViolation
            '"seen": "2022-12-31T22:59:59"'                       | seen           | schemaViolation
            '"seen": "2022-12-31T22:59:59+24:00"'                 | seen           | schemaViolation
            '"seen": "2022-02-30T22:59:59Z"'                      | seen           | schemaViolation
            '"seen": "9999-12-31T23:59:59-00:01"'                 | seen           | schemaViolation
            '"seen": "0001-01-01T00:00:00+00:01"'                 | seen           | schemaViolation
            '"lasting": ""'                                       | lasting        | schemaViolation
            '"lasting": "P"'                                      | lasting        | schemaViolation
            '"lasting": "p1y"'                                    | lasting        | schemaViolation
            '"lasting": "-P1Y"'                                   | lasting        | schemaViolation
            '"lasting": "P-1Y"'                                   | lasting        | schemaViolation
            '"lasting": "P10000Y"'                                | lasting        | schemaViolation
            '"lasting": "P1Y "'                                   | lasting        | schemaViolation
            '"lasting": 12'                                       | lasting        | schemaViolation
            '"id": ""'                                            | id             | schemaViolation
            '"id": "ABEiM0RVZneImaq7zN3u/w=="'                    | id             | schemaViolation
            '"id": " 0193a1c0-7b1e-7000-8000-000000000001"'       | id             | schemaViolation
            '"slug": 12'                                          | slug           | schemaViolation
            '"slug": "a\\u0000b"'                                 | slug           | invalidInput
            '"slug": "a\\ud800b"'                                 | slug           | invalidInput
            '"amount": 1e999999'                                  | amount         | schemaViolation
            '"amount": "1"'                                       | amount         | schemaViolation
            '"price": {"value": 12.34, "currency": "EUR"}'        | price.value    | schemaViolation
            '"price": {"value": "1e5", "currency": "EUR"}'        | price.value    | schemaViolation
            '"price": {"value": "1.00", "currency": "XXY"}'       | price.currency | schemaViolation
            '"author": "1000000095"'                              | author         | schemaViolation
            '"tags": {"name": "a"}'                               | tags           | schemaViolation
            '"tags": [{"name": "a"}, {"name": 3}]'                | tags[1].name   | schemaViolation
            '"tags": [{"name": "bad"}]'                           | tags[0]        | invalidInput
            '"title": {}'                                         | title          | invalidInput
            '"title": "Titel"'                                    | title          | schemaViolation
            """)
    void namesThePropertyThatIsWrong(String member, String name, String type) {
        assertThat(issues(formWith(member))).singleElement().satisfies(issue -> {
            assertThat(issue.in()).isEqualTo("body");
            assertThat(issue.name()).isEqualTo(name);
            assertThat(issue.type()).isEqualTo(Issue.INPUT_VALIDATION + type);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"text\"",
                "{\"weight\": Infinity}",
                "{\"weight\": 01}",
                "{'weight': 1}",
                "{/* a comment */}",
            })
    void refusesWhatIsNoJsonObject(String body) {
        assertThat(issues(body)).extracting(Issue::name).containsExactly("body");
    }

    @ParameterizedTest
    @CsvSource({"P1Y, P1Y", "P18M, P18M", "P2W, P14D", "P1Y6M1W3D, P1Y6M10D", "P0D, P0D", "P9999Y, P9999Y"})
    void readsAPeriodAndWritesItWithoutWeeks(String sent, Period written) throws Exception {
        assertThat(MAPPER.readValue(formWith("\"lasting\": \"" + sent + "\""), Form.class)
                        .lasting())
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31T22:59:59Z, 2022-12-31T22:59:59Z",
        "2022-12-31t22:59:59.5z, 2022-12-31T22:59:59.500Z",
        "2022-12-31T22:59:59.1234567891234Z, 2022-12-31T22:59:59.123456789Z",
        "2022-12-31T23:59:59+01:00, 2022-12-31T22:59:59Z",
        "2022-12-31T00:00:00-23:59, 2022-12-31T23:59:00Z"
    })
    void readsAnInstantAsRfc3339WritesIt(String sent, Instant read) throws Exception {
        assertThat(MAPPER.readValue(formWith("\"seen\": \"" + sent + "\""), Form.class)
                        .seen())
                .isEqualTo(read);
    }

    @Test
    void readsALocalizedTextOfAtMost2000CharactersInEachLanguage() throws Exception {
        String longest = "\uD83C\uDFE0".repeat(2000);

        assertThat(MAPPER.readValue(formWith("\"title\": {\"fr\": \"" + longest + "\"}"), Form.class)
                        .title())
                .isEqualTo(LocalizedText.of(Language.FR, longest));
        assertThat(issues(formWith("\"title\": {\"fr\": \"" + longest + "x\"}")))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.name()).isEqualTo("title.fr");
                    assertThat(issue.detail()).isEqualTo("must have at most 2000 characters");
                });
    }

    /** RFC 8259, 8.1. */
    @Test
    void readsNoEncodingButUtf8() throws Exception {
        byte[] text = formWith("\"slug\": \"é\"").getBytes(UTF_8);

        assertThat(MAPPER.readValue(text, Form.class).slug()).isEqualTo("é");
        assertThat(Stream.of(UTF_16, UTF_16LE, UTF_16BE, UTF_32, ISO_8859_1))
                .allSatisfy(encoding -> assertThat(catchThrowableOfType(
                                JsonProcessingException.class,
                                () -> MAPPER.readValue(new String(text, UTF_8).getBytes(encoding), Form.class)))
                        .isNotNull());
    }

    @Test
    void saysWhatIsWrongWithTheJson() {
        assertThat(detail("{\"weight\": 1, \"weight\": 2}")).startsWith("A property is given twice");
        assertThat(detail("{\"weight\": NaN}")).startsWith("NaN and Infinity are not JSON");
        assertThat(detail("{\"title\": ")).isEqualTo("The body is not valid JSON (line 1, column 11)");
        assertThat(detail(formWith("\"slug\": \"a\"") + " {}")).startsWith("must be an object");
        assertThat(detail("{\"slug\": \"" + "x".repeat(100_001) + "\"}"))
                .startsWith("is nested too deep, or has a text");
    }

    /** Valid but for this member. */
    private static String formWith(String member) {
        return Stream.of("\"weight\": 1", "\"important\": true")
                .filter(valid -> !valid.startsWith(member.substring(0, member.indexOf(':'))))
                .collect(Collectors.joining(", ", "{", ", " + member + "}"));
    }

    private static String detail(String body) {
        return issues(body).getFirst().detail();
    }

    private static List<Issue> issues(String body) {
        var refused = catchThrowableOfType(JsonProcessingException.class, () -> MAPPER.readValue(body, Form.class));
        assertThat(refused).as(body).isNotNull();
        return JsonIssues.of(refused);
    }

    private enum Color {
        DARK_BLUE
    }

    private record Form(
            @Nullable LocalizedText title,
            @Nullable Color color,
            @Nullable LocalDate written,
            @Nullable Instant seen,
            int weight,
            @Nullable String slug,
            @Nullable UUID id,
            @Nullable Period lasting,
            @Nullable BigDecimal amount,
            @Nullable Money price,
            @Nullable EnterpriseNumber author,
            @Nullable List<Tag> tags,
            boolean important) {

        private record Tag(String name) {

            private Tag {
                if ("bad".equals(name)) {
                    throw new IllegalArgumentException("name must not be bad");
                }
            }
        }
    }
}
