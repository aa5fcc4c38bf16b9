package org.samenspel.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.Issue;
import org.samenspel.web.parameter.Parameters;
import org.samenspel.web.text.Name;

/** Turns violations of Bean Validation into issues that name the property or parameter as the client knows it. */
final class ValidationIssues {

    private static final Set<Class<? extends Annotation>> REQUIRED =
            Set.of(NotNull.class, NotBlank.class, NotEmpty.class);
    private static final Set<Class<? extends Annotation>> RANGE = Set.of(
            Min.class, Max.class, DecimalMin.class, DecimalMax.class, Positive.class, PositiveOrZero.class, Size.class);

    private ValidationIssues() {}

    /** Whether it is our own answer that breaks a constraint, which is no fault of the client. */
    static boolean ofOurAnswer(ConstraintViolationException exception) {
        return exception.getConstraintViolations().stream()
                .anyMatch(violation ->
                        nodes(violation).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE));
    }

    static List<Issue> of(ConstraintViolationException exception, @Nullable Method method) {
        return exception.getConstraintViolations().stream()
                .map(violation -> issue(violation, method))
                .sorted(Comparator.comparing(Issue::name).thenComparing(Issue::detail))
                .toList();
    }

    private static Issue issue(ConstraintViolation<?> violation, @Nullable Method method) {
        var nodes = nodes(violation);
        String in = "body";
        var name = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.getKind() == ElementKind.PARAMETER && method != null) {
                int index = node.as(Path.ParameterNode.class).getParameterIndex();
                in = Parameters.place(method, index);
                name.append(Parameters.name(method, index));
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                append(name, node);
            }
        }
        String property = name.isEmpty() ? "body" : name.toString();
        Object value = violation.getInvalidValue();
        return new Issue(in, property, shown(value), detail(violation, property, value), type(violation));
    }

    /** Of what is absent, as everywhere else: see {@link Issue#required}. */
    private static String detail(ConstraintViolation<?> violation, String property, @Nullable Object value) {
        return value == null && type(violation).equals(Issue.REQUIRED_INPUT)
                ? property + " is required"
                : violation.getMessage();
    }

    private static void append(StringBuilder name, Path.Node node) {
        if (node.getIndex() != null) {
            name.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            name.append(name.isEmpty() ? "" : ".").append(node.getName());
        }
    }

    private static String type(ConstraintViolation<?> violation) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        if (REQUIRED.contains(constraint)) {
            return Issue.REQUIRED_INPUT;
        }
        if (constraint == Name.class) {
            return Issue.INVALID_INPUT;
        }
        return RANGE.contains(constraint) ? Issue.OUT_OF_RANGE : Issue.SCHEMA_VIOLATION;
    }

    private static @Nullable Object shown(@Nullable Object value) {
        boolean scalar = value instanceof String text && text.length() <= 100
                || value instanceof Number
                || value instanceof Boolean;
        return scalar ? value : null;
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
    }
}
