package org.samenspel.testing.contract;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a part of a body: what its record asks, and what the contract says. What an enum or a pattern says is enough. Where
 * nobody looks at the constraints of a record, its parts may be anything: a fault of ours, then, and not of who sent it.
 */
final class BodyBounds {
    private BodyBounds() {}

    /** Each bound that is asked and of which the contract says another one, or none. */
    static Stream<String> unsaid(String name, AnnotatedType type, Schema<?> said) {
        return Stream.concat(numbers(type, said), sizes(type, said)).map(bound -> name + " must say " + bound);
    }

    /** Whether it is, or has in it, a record with constraints at which nobody looks. */
    static boolean isOverlooked(AnnotatedType type) {
        return type.getType() instanceof Class<?> read
                && read.isRecord()
                && !type.isAnnotationPresent(Valid.class)
                && Arrays.stream(read.getRecordComponents()).anyMatch(BodyBounds::isConstrained);
    }

    private static boolean isConstrained(RecordComponent part) {
        return Stream.of(part.getAnnotations(), part.getAnnotatedType().getAnnotations())
                .flatMap(Arrays::stream)
                .anyMatch(asked -> asked.annotationType().isAnnotationPresent(Constraint.class));
    }

    private static Stream<String> numbers(AnnotatedType type, Schema<?> said) {
        Optional<BigDecimal> lowest = asked(type, Min.class, min -> BigDecimal.valueOf(min.value()))
                .or(() -> asked(type, DecimalMin.class, BodyBounds::inclusive));
        Optional<BigDecimal> highest = asked(type, Max.class, max -> BigDecimal.valueOf(max.value()))
                .or(() -> asked(type, DecimalMax.class, max -> new BigDecimal(max.value())));
        Optional<BigDecimal> step =
                asked(type, Digits.class, digits -> BigDecimal.ONE.movePointLeft(digits.fraction()));
        return Stream.of(
                        bound("minimum", lowest, said.getMinimum()),
                        bound("maximum", highest, said.getMaximum()),
                        bound("multipleOf", step, said.getMultipleOf()))
                .flatMap(Optional::stream);
    }

    /** What is above a bound has another one in the contract: that of its smallest step. */
    private static @Nullable BigDecimal inclusive(DecimalMin min) {
        return min.inclusive() ? new BigDecimal(min.value()) : null;
    }

    private static Stream<String> sizes(AnnotatedType type, Schema<?> said) {
        boolean something = type.isAnnotationPresent(NotBlank.class) || type.isAnnotationPresent(NotEmpty.class);
        Optional<BigDecimal> most = asked(type, Size.class, size -> BigDecimal.valueOf(size.max()));
        Optional<BigDecimal> fewest = asked(type, Size.class, size -> BigDecimal.valueOf(size.min()))
                .map(min -> something ? min.max(BigDecimal.ONE) : min);
        if (type instanceof AnnotatedParameterizedType) {
            return Stream.of(
                            bound("minItems", fewest, orNone(said.getMinItems())),
                            bound("maxItems", most, number(said.getMaxItems())))
                    .flatMap(Optional::stream);
        }
        return said.getEnum() != null || said.getPattern() != null || BodyForms.asksPattern(type)
                ? Stream.empty()
                : Stream.of(
                                bound("minLength", fewest, orNone(said.getMinLength())),
                                bound("maxLength", most, number(said.getMaxLength())))
                        .flatMap(Optional::stream);
    }

    private static <A extends Annotation> Optional<BigDecimal> asked(
            AnnotatedType type, Class<A> constraint, Function<A, @Nullable BigDecimal> bound) {
        return Optional.ofNullable(type.getAnnotation(constraint))
                .flatMap(found -> Optional.ofNullable(bound.apply(found)));
    }

    private static Optional<String> bound(String word, Optional<BigDecimal> asked, @Nullable BigDecimal said) {
        return asked.filter(bound -> said == null || bound.compareTo(said) != 0)
                .map(bound -> word + " " + bound.toPlainString());
    }

    private static @Nullable BigDecimal number(@Nullable Integer said) {
        return said == null ? null : BigDecimal.valueOf(said);
    }

    private static BigDecimal orNone(@Nullable Integer said) {
        return said == null ? BigDecimal.ZERO : BigDecimal.valueOf(said);
    }
}
