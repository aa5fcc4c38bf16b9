package org.samenspel.web.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

class StrictConvertersTest {

    @ParameterizedTest
    @CsvSource({
        "times, 3",
        "times, 0",
        "times, -12",
        "since, 2022-12-31",
        "id, 0193a1c0-7b1e-7000-8000-000000000001",
        "whole, true",
        "kind, multiYear"
    })
    void readsTheFormsThatJsonHas(String name, String text) {
        ParamConverter<Object> converter = converter(name);

        assertThat(converter.toString(converter.fromString(text))).isEqualTo(text);
    }

    @Test
    void readsTextsInOneForm() {
        assertThat(converter("name").fromString("cafe\u0301")).isEqualTo("caf\u00e9");
    }

    @Test
    void readsTextsOfThePathInOneFormToo() {
        ParamConverter<Object> converter = ofPath(0);

        assertThat(converter.fromString("cafe\u0301")).isEqualTo("caf\u00e9");
        assertThatThrownBy(() -> converter.fromString("a\u0007b")).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0193a1c0-7b1e-7000-8000-00000000000a", "0193A1C0-7B1E-7000-8000-00000000000A"})
    void readsIdsOfThePathInEitherCase(String id) {
        assertThat(ofPath(1).fromString(id)).isEqualTo(UUID.fromString("0193a1c0-7b1e-7000-8000-00000000000a"));
    }

    /** All but the last one Java itself reads as a UUID. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "193a1c0-7b1e-7000-8000-00000000000a",
                "10193a1c0-7b1e-7000-8000-00000000000a",
                "0193a1c0-7b1e-7000-8000-a",
                "0193a1c0-7b1e-7000-8000-00000000000g"
            })
    void anIdOfThePathInAnotherFormIsTheNameOfNothing(String id) {
        assertThatThrownBy(() -> ofPath(1).fromString(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void readsNumbersOfThePathInOneForm() {
        assertThat(ofPath(2).fromString("2022")).isEqualTo(2022);
        assertThatThrownBy(() -> ofPath(2).fromString("02022")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ofPath(2).fromString("9999999999")).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "name, a\u0007b",
        "times, often",
        "times, 99999999999",
        "times, 1.5",
        "times, +1",
        "times, 01",
        "times, \u0663",
        "since, yesterday",
        "since, +10000-01-01",
        "since, 0000-01-01",
        "id, 7",
        "id, 193a1c0-7b1e-7000-8000-000000000001",
        "id, 0193a1c0-7b1e-7000-8000-0000000000001",
        "whole, yes",
        "whole, TRUE",
        "kind, MULTI_YEAR",
        "kind, decade"
    })
    void namesTheParameterThatHasAnotherForm(String name, String text) {
        assertThatThrownBy(() -> converter(name).fromString(text))
                .isInstanceOf(BadRequestException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.issues()).singleElement().satisfies(issue -> {
                            assertThat(issue.in()).isEqualTo("query");
                            assertThat(issue.name()).isEqualTo(name);
                            assertThat(issue.type()).isEqualTo(Issue.INVALID_INPUT);
                        }));
    }

    private static ParamConverter<Object> ofPath(int parameter) {
        return converterOf(method("thing").getParameters()[parameter]);
    }

    private static ParamConverter<Object> converter(String name) {
        return converterOf(Arrays.stream(method("operation").getParameters())
                .filter(one -> one.getAnnotation(QueryParam.class).value().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static Method method(String name) {
        return Arrays.stream(StrictConvertersTest.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ParamConverter<Object> converterOf(Parameter parameter) {
        return (ParamConverter<Object>) new StrictConverters()
                .getConverter(parameter.getType(), parameter.getParameterizedType(), parameter.getAnnotations());
    }

    @SuppressWarnings("unused")
    private void operation(
            @QueryParam("name") String name,
            @QueryParam("times") int times,
            @QueryParam("since") LocalDate since,
            @QueryParam("id") UUID id,
            @QueryParam("whole") boolean whole,
            @QueryParam("kind") Kind kind) {}

    @SuppressWarnings("unused")
    private void thing(@PathParam("code") String code, @PathParam("id") UUID id, @PathParam("year") int year) {}

    private enum Kind {
        MULTI_YEAR
    }
}
