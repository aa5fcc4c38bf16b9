package org.samenspel.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of a service, read once for all rules. */
final class ServiceClasses {
    private static final Map<String, JavaClasses> MAIN = new ConcurrentHashMap<>();

    private ServiceClasses() {}

    static JavaClasses of(String rootPackage) {
        return MAIN.computeIfAbsent(
                rootPackage,
                root -> new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root));
    }

    static JavaClasses withTests(String rootPackage) {
        return new ClassFileImporter().importPackages(rootPackage);
    }
}
