package org.samenspel.testing.contract;

import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of what is in bodies: what the records that are read ask, and what the contract says. A client that keeps to the contract is
 * not refused for the form of a code, a period or an e-mail address, nor for its {@link BodyBounds}; who doesn't is.
 */
final class BodyForms {
    private static final String EMAIL = "email";

    /** What {@code PeriodReader} of the web library reads. */
    private static final String PERIOD = "P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,4}D)?";

    private final Contract contract;

    BodyForms(Contract contract) {
        this.contract = contract;
    }

    /** Each part of a body of which the contract says another form than is asked, or none, or at which nobody looks. */
    List<String> unsaid(ImportOption where) {
        return ResourceOperations.methods(where)
                .flatMap(this::unsaid)
                .distinct()
                .toList();
    }

    private Stream<String> unsaid(ResourceOperations.Operation operation) {
        Optional<Schema<?>> body = contract.operations().stream()
                .filter(known -> known.toString().equals(operation.name()))
                .findFirst()
                .flatMap(ContractOperation::requestSchema);
        return Arrays.stream(operation.method().reflect().getParameters())
                .filter(parameter -> parameter.getType().isRecord())
                .flatMap(parameter -> body.stream()
                        .flatMap(schema -> Stream.concat(
                                unsaid(operation.name(), parameter.getType(), schema),
                                overlooked(operation.name(), parameter.getAnnotatedType()))));
    }

    /** @param read a record; what the contract doesn't name is none of its parts */
    Stream<String> unsaid(String name, Class<?> read, Schema<?> schema) {
        Schema<?> said = resolved(schema);
        if (said == null || said.getProperties() == null) {
            return Stream.empty();
        }
        return Arrays.stream(read.getRecordComponents())
                .flatMap(part -> Optional.ofNullable(said.getProperties().get(part.getName())).stream()
                        .flatMap(property -> unsaid(name + " " + part.getName(), part.getAnnotatedType(), property)));
    }

    private Stream<String> unsaid(String name, AnnotatedType type, Schema<?> schema) {
        Schema<?> said = resolved(schema);
        if (said == null) {
            return Stream.empty();
        }
        Stream<String> own = asked(type)
                .filter(form -> !form.equals(form.equals(EMAIL) ? said.getFormat() : said.getPattern()))
                .map(form -> name + " must say " + form)
                .stream();
        return Stream.of(own, BodyBounds.unsaid(name, type, said), overlooked(name, type), inside(name, type, said))
                .flatMap(found -> found);
    }

    private static Stream<String> overlooked(String name, AnnotatedType type) {
        return BodyBounds.isOverlooked(type) ? Stream.of(name + " needs @Valid") : Stream.empty();
    }

    private Stream<String> inside(String name, AnnotatedType type, Schema<?> said) {
        if (type instanceof AnnotatedParameterizedType list && said.getItems() != null) {
            return unsaid(name + "[]", list.getAnnotatedActualTypeArguments()[0], said.getItems());
        }
        return type.getType() instanceof Class<?> read && read.isRecord() ? unsaid(name, read, said) : Stream.empty();
    }

    private @Nullable Schema<?> resolved(Schema<?> schema) {
        return schema.get$ref() == null ? schema : contract.schema(schema.get$ref());
    }

    /** Whether its length is that of its pattern. */
    static boolean asksPattern(AnnotatedType type) {
        return asked(type).filter(form -> !form.equals(EMAIL)).isPresent();
    }

    /** The pattern, or {@value #EMAIL}; empty where any text will do. */
    private static Optional<String> asked(AnnotatedType type) {
        if (type.getType().equals(Period.class)) {
            return Optional.of("^" + PERIOD + "$");
        }
        if (type.isAnnotationPresent(Email.class)) {
            return Optional.of(EMAIL);
        }
        Size size = type.getAnnotation(Size.class);
        return Arrays.stream(type.getAnnotations())
                .map(BodyForms::pattern)
                .filter(Objects::nonNull)
                .findFirst()
                .map(pattern -> "^" + (size == null ? pattern : atMost(size.max(), pattern)) + "$");
    }

    /** That of the constraint itself, or of one that is made of it, such as that of a code. */
    private static @Nullable String pattern(Annotation constraint) {
        Pattern pattern = constraint instanceof Pattern itself
                ? itself
                : constraint.annotationType().getAnnotation(Pattern.class);
        return pattern == null ? null : pattern.regexp();
    }

    /** A shorter code than others: after its first character, one less. */
    private static String atMost(int longest, String pattern) {
        return pattern.replaceFirst("\\{0,\\d+}$", "{0," + (longest - 1) + "}");
    }
}
