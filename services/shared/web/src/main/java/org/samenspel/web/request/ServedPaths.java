package org.samenspel.web.request;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The paths of the service, as its resource classes and those of the shared libraries say. */
@Singleton
class ServedPaths {

    /** By how many segments they have: each request looks here. */
    private final Map<Integer, List<ServedPath>> paths;

    @Inject
    ServedPaths(BeanManager beans) {
        this(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .filter(type -> type.isAnnotationPresent(Path.class)));
    }

    /** @param resources classes with {@code @Path} */
    ServedPaths(Stream<? extends Class<?>> resources) {
        var known = new TreeMap<String, ServedPath>();
        resources.forEach(resource -> Arrays.stream(resource.getDeclaredMethods())
                .forEach(method -> {
                    List<String> named = methods(method);
                    if (!named.isEmpty()) {
                        ServedPath path = ServedPath.of(template(resource, method));
                        known.computeIfAbsent(path.key(), first -> path)
                                .methods()
                                .addAll(named);
                    }
                }));
        this.paths = known.values().stream()
                .collect(groupingBy(path -> path.segments().size()));
    }

    /** @param path that is asked for, below the root of the API; empty if there is nothing */
    Optional<ServedPath> at(String path) {
        List<String> asked = ServedPath.segments(path);
        return paths.getOrDefault(asked.size(), List.of()).stream()
                .filter(served -> served.matches(asked))
                .findFirst();
    }

    private static List<String> methods(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .flatMap(name -> name.equals(HttpMethod.GET)
                        ? Stream.of(name, HttpMethod.HEAD, HttpMethod.OPTIONS)
                        : Stream.of(name, HttpMethod.OPTIONS))
                .toList();
    }

    private static String template(Class<?> resource, Method method) {
        Path path = method.getAnnotation(Path.class);
        String whole = resource.getAnnotation(Path.class).value() + "/" + (path == null ? "" : path.value());
        return whole.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
