package org.samenspel.testing.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The operations that the resource classes really have: those of the service and those of the shared libraries. */
final class ResourceOperations {
    private static final String JAX_RS = "jakarta.ws.rs.";
    private static final String IDEMPOTENT = "org.samenspel.web.idempotency.Idempotent";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private ResourceOperations() {}

    /** Each once, in whatever media types it answers, as the contract would say it, such as {@code PUT /plans/{planId}/publication}. */
    static List<String> find(ImportOption where) {
        return find(where, method -> true);
    }

    /** Those that are carried out once for each key. */
    static List<String> idempotent(ImportOption where) {
        return find(where, method -> method.isAnnotatedWith(IDEMPOTENT));
    }

    private static List<String> find(ImportOption where, Predicate<JavaMethod> which) {
        return new ClassFileImporter()
                .withImportOption(where).importPackages("org.samenspel").stream()
                        .filter(type -> type.isAnnotatedWith(JAX_RS + "Path"))
                        .flatMap(resource -> of(resource, which))
                        .distinct()
                        .toList();
    }

    private static Stream<String> of(JavaClass resource, Predicate<JavaMethod> which) {
        return resource.getMethods().stream()
                .filter(which)
                .flatMap(method -> METHODS.stream()
                        .filter(name -> method.isAnnotatedWith(JAX_RS + name))
                        .map(name -> name + " " + path(resource, method)));
    }

    private static String path(JavaClass resource, JavaMethod method) {
        String path = "/" + path(resource) + "/" + path(method);
        return path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "").replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
    }

    private static String path(HasAnnotations<?> element) {
        return element.tryGetAnnotationOfType(JAX_RS + "Path")
                .flatMap(annotation -> annotation.get("value"))
                .map(Object::toString)
                .orElse("");
    }
}
