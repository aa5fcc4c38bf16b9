package org.samenspel.testing.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;

/** The operations that the resource classes really have: those of the service and those of the shared libraries. */
final class ResourceOperations {
    private static final String JAX_RS = "jakarta.ws.rs.";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private ResourceOperations() {}

    /** Each once, in whatever media types it answers, as the contract would say it, such as {@code PUT /plans/{planId}/publication}. */
    static List<String> find(ImportOption where) {
        return new ClassFileImporter()
                .withImportOption(where).importPackages("org.samenspel").stream()
                        .filter(type -> type.isAnnotatedWith(JAX_RS + "Path"))
                        .flatMap(ResourceOperations::of)
                        .distinct()
                        .toList();
    }

    private static Stream<String> of(JavaClass resource) {
        return resource.getMethods().stream()
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
