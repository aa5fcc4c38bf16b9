package org.samenspel.testing.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The operations that the resource classes really have: those of the service and those of the shared libraries. */
final class ResourceOperations {
    private static final String JAX_RS = "jakarta.ws.rs.";
    private static final String IDEMPOTENT = "org.samenspel.web.idempotency.Idempotent";
    private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";
    private static final String AUTHENTICATED = "io.quarkus.security.Authenticated";
    private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";
    private static final List<String> PERMISSIONS = List.of(ROLES_ALLOWED, AUTHENTICATED, PERMIT_ALL);
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Map<Class<? extends ImportOption>, List<JavaClass>> RESOURCES = new ConcurrentHashMap<>();

    private ResourceOperations() {}

    /**
     * Each once, in whatever media types it answers, as the contract would say it, with who may call it, such as
     * {@code PUT /plans/{planId}/publication [networkCoordinator]}.
     */
    static List<String> withRoles(ImportOption where) {
        return find(where, method -> true, method -> " " + roles(method));
    }

    /** Those that are carried out once for each key. */
    static List<String> idempotent(ImportOption where) {
        return find(where, method -> method.isAnnotatedWith(IDEMPOTENT), method -> "");
    }

    /** Classes that say who may call all their methods, and methods that don't say it themselves, once. */
    static List<String> unclear(ImportOption where) {
        return resources(where).flatMap(ResourceOperations::unclear).toList();
    }

    static Stream<String> unclear(JavaClass resource) {
        Stream<String> speakingForAll =
                Stream.of(resource).filter(type -> permissions(type) > 0).map(JavaClass::getName);
        Stream<String> silent = resource.getMethods().stream()
                .filter(method -> METHODS.stream().anyMatch(name -> method.isAnnotatedWith(JAX_RS + name)))
                .filter(method -> permissions(method) != 1)
                .map(JavaMethod::getFullName);
        return Stream.concat(speakingForAll, silent);
    }

    private static long permissions(HasAnnotations<?> element) {
        return PERMISSIONS.stream().filter(element::isAnnotatedWith).count();
    }

    private static List<String> roles(JavaMethod method) {
        if (method.isAnnotatedWith(PERMIT_ALL)) {
            return List.of("public");
        }
        if (method.isAnnotatedWith(AUTHENTICATED)) {
            return List.of("any");
        }
        return method.tryGetAnnotationOfType(ROLES_ALLOWED)
                .flatMap(annotation -> annotation.get("value"))
                .map(roles -> Stream.of((Object[]) roles)
                        .map(Object::toString)
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    /** Reading the classes takes longer than all that is asked about them. */
    private static Stream<JavaClass> resources(ImportOption where) {
        return RESOURCES
                .computeIfAbsent(
                        where.getClass(),
                        kind -> new ClassFileImporter()
                                .withImportOption(where).importPackages("org.samenspel").stream()
                                        .filter(type -> type.isAnnotatedWith(JAX_RS + "Path"))
                                        .toList())
                .stream();
    }

    private static List<String> find(
            ImportOption where, Predicate<JavaMethod> which, Function<JavaMethod, String> remark) {
        return methods(where)
                .filter(operation -> which.test(operation.method()))
                .map(operation -> operation.name() + remark.apply(operation.method()))
                .distinct()
                .toList();
    }

    /** Each method that answers an operation, of which one that is answered in two media types has two. */
    static Stream<Operation> methods(ImportOption where) {
        return resources(where)
                .flatMap(resource -> resource.getMethods().stream()
                        .flatMap(method -> METHODS.stream()
                                .filter(name -> method.isAnnotatedWith(JAX_RS + name))
                                .map(name -> new Operation(name + " " + path(resource, method), method))));
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

    /**
     * A resource method.
     *
     * @param name as the contract has it, such as {@code PUT /plans/{planId}/publication}
     */
    record Operation(String name, JavaMethod method) {}
}
