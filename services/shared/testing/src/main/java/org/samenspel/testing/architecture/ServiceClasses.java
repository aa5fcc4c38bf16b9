package org.samenspel.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of a service, read once for all rules. */
final class ServiceClasses {
    private static final ImportOption NO_TESTS = new ImportOption.DoNotIncludeTests();
    private static final Map<String, JavaClasses> MAIN = new ConcurrentHashMap<>();
    private static final Map<String, JavaClasses> ALL = new ConcurrentHashMap<>();

    private ServiceClasses() {}

    static JavaClasses of(String rootPackage) {
        return MAIN.computeIfAbsent(
                rootPackage,
                root -> withTests(root).that(DescribedPredicate.describe("main code", ServiceClasses::isMain)));
    }

    static JavaClasses withTests(String rootPackage) {
        return ALL.computeIfAbsent(rootPackage, root -> new ClassFileImporter().importPackages(root));
    }

    private static boolean isMain(JavaClass type) {
        return type.getSource()
                .map(Source::getUri)
                .map(Location::of)
                .filter(NO_TESTS::includes)
                .isPresent();
    }
}
