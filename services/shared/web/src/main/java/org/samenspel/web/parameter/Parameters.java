package org.samenspel.web.parameter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the parameters of a resource method are to the client. */
public final class Parameters {

    private static final Set<Class<? extends Annotation>> NOT_THE_BODY =
            Set.of(QueryParam.class, PathParam.class, HeaderParam.class, BeanParam.class, Context.class);

    private Parameters() {}

    /** Where a parameter is given: {@code query}, {@code path}, {@code header} or {@code body}. */
    public static String place(Method method, int index) {
        Parameter parameter = method.getParameters()[index];
        if (parameter.isAnnotationPresent(QueryParam.class) || parameter.isAnnotationPresent(BeanParam.class)) {
            return "query";
        }
        if (parameter.isAnnotationPresent(PathParam.class)) {
            return "path";
        }
        return parameter.isAnnotationPresent(HeaderParam.class) ? "header" : "body";
    }

    /** The name by which the client gives it; empty for the body and for a bean of parameters. */
    public static String name(Method method, int index) {
        Parameter parameter = method.getParameters()[index];
        return Stream.of(
                        optional(parameter.getAnnotation(QueryParam.class), QueryParam::value),
                        optional(parameter.getAnnotation(PathParam.class), PathParam::value),
                        optional(parameter.getAnnotation(HeaderParam.class), HeaderParam::value))
                .flatMap(name -> name)
                .findFirst()
                .orElse("");
    }

    /** Whether a parameter is the body of the request. */
    public static boolean isBody(Method method, int index) {
        Parameter parameter = method.getParameters()[index];
        return NOT_THE_BODY.stream().noneMatch(parameter::isAnnotationPresent);
    }

    /** The names of all query parameters that a resource method knows. */
    static Set<String> queryNames(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? queryNames(parameter.getType())
                        : queryName(parameter))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> queryNames(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredFields()).flatMap(Parameters::queryName);
    }

    private static Stream<String> queryName(AnnotatedElement element) {
        return optional(element.getAnnotation(QueryParam.class), QueryParam::value);
    }

    private static <A extends Annotation> Stream<String> optional(@Nullable A annotation, Function<A, String> value) {
        return annotation == null ? Stream.empty() : Stream.of(value.apply(annotation));
    }
}
