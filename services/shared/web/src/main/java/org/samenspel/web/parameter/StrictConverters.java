package org.samenspel.web.parameter;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.text.WrittenText;
import org.samenspel.web.json.JsonForm;

/**
 * Reads query parameters in the forms they have in JSON. JAX-RS answers a query parameter it can't read with 404, as if there
 * were no such resource; this answers 400 with the parameter's name. A text, a number or an id in the path is in one form too; one in
 * another form is the name of nothing.
 */
@Provider
public class StrictConverters implements ParamConverterProvider {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,9}");
    private static final Set<Class<?>> ONE_FORM_IN_PATHS = Set.of(String.class, UUID.class, int.class);
    private static final Map<Class<?>, Function<String, ?>> PARSERS = Map.of(
            String.class, WrittenText::of,
            UUID.class, Ids::parse,
            LocalDate.class, StrictConverters::parseDay,
            Integer.class, StrictConverters::parseNumber,
            int.class, StrictConverters::parseNumber,
            Boolean.class, StrictConverters::parseBoolean,
            boolean.class, StrictConverters::parseBoolean);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, ?> parser = type.isEnum() ? text -> parseEnum(type, text) : PARSERS.get(type);
        if (parser == null) {
            return null;
        }
        if (ONE_FORM_IN_PATHS.contains(type) && Arrays.stream(annotations).anyMatch(PathParam.class::isInstance)) {
            return new PathConverter<>(parser);
        }
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .map(name -> new QueryConverter<T>(name, type, parser))
                .orElse(null);
    }

    private static Object parseEnum(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> JsonForm.nameOf((Enum<?>) constant).equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    /** As JSON has it: Java reads a sign, zeros before the number, and digits of any script too. */
    private static Integer parseNumber(String text) {
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return Integer.valueOf(text);
    }

    /** As in JSON: a day from year 0001 to 9999, so that nobody asks for what takes a billion years to list. */
    private static LocalDate parseDay(String text) {
        LocalDate day = LocalDate.parse(text);
        if (text.length() != "2022-12-31".length() || day.getYear() < 1) {
            throw new IllegalArgumentException(text);
        }
        return day;
    }

    private static boolean parseBoolean(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private record PathConverter<T>(Function<String, ?> parser) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            try {
                return (T) parser.apply(text);
            } catch (IllegalArgumentException _) {
                throw new NotFoundException();
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }

    private record QueryConverter<T>(String name, Class<T> type, Function<String, ?> parser)
            implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            try {
                return (T) parser.apply(text);
            } catch (RuntimeException _) {
                String detail = name + " " + JsonForm.of(type);
                throw new BadRequestException(
                        new InvalidInput(new Issue("query", name, text, detail, Issue.INVALID_INPUT)));
            }
        }

        @Override
        public String toString(T value) {
            return value instanceof Enum<?> constant ? JsonForm.nameOf(constant) : value.toString();
        }
    }
}
