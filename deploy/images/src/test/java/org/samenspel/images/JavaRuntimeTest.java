package org.samenspel.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaRuntimeTest {

    private static final Path SERVICES = Path.of("../../services");

    /** What libraries name and no program of ours comes to: compilers, debuggers, agents. */
    private static final Set<String> UNUSED =
            Set.of("jdk.compiler", "jdk.attach", "jdk.jdi", "jdk.internal.ed", "jdk.jshell");

    @Test
    void hasTheModulesOfEveryClassThatAProgramNames() throws IOException {
        Collection<Path> jars = jars();
        assumeTrue(!jars.isEmpty(), "No service is built: ./samenspel images builds them.");

        Map<String, String> named = modulesOf(jars);

        assertThat(named.keySet()).as("%s", named).contains("java.base", "java.sql", "jdk.unsupported");
        named.keySet().removeAll(UNUSED);
        assertThat(linked()).as("%s", named).containsAll(named.keySet());
    }

    /** With those that they require. */
    private static Set<String> linked() {
        return Configuration.empty()
                .resolve(ModuleFinder.ofSystem(), ModuleFinder.of(), JavaRuntime.MODULES)
                .modules()
                .stream()
                .map(ResolvedModule::name)
                .collect(Collectors.toSet());
    }

    /** Each library once. */
    private static Collection<Path> jars() throws IOException {
        try (Stream<Path> files = Files.find(
                SERVICES,
                6,
                (file, _) -> file.toString().matches(".*/target/quarkus-app/(app|lib/.*|quarkus)/[^/]*\\.jar"))) {
            return files.collect(Collectors.toMap(Path::getFileName, jar -> jar, (one, _) -> one))
                    .values();
        }
    }

    /** With a class that names each. */
    private static Map<String, String> modulesOf(Collection<Path> jars) {
        Map<String, String> packages = packages();
        var modules = new TreeMap<String, String>();
        jars.forEach(jar -> classes(jar).forEach(type -> {
            try {
                for (var entry : ClassFile.of().parse(type).constantPool()) {
                    if (entry instanceof ClassEntry named) {
                        String name = named.asInternalName();
                        String module = packages.get(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
                        if (module != null) {
                            modules.putIfAbsent(module, jar.getFileName() + ": " + name);
                        }
                    }
                }
            } catch (IllegalArgumentException ofANewerJava) {
                // It is not loaded either.
            }
        }));
        return modules;
    }

    private static Stream<byte[]> classes(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> entry.getName().endsWith(".class")
                            && !entry.getName().startsWith("META-INF/"))
                    .map(entry -> {
                        try (var content = file.getInputStream(entry)) {
                            return content.readAllBytes();
                        } catch (IOException failure) {
                            throw new UncheckedIOException(failure);
                        }
                    })
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of the JDK, by the form that class files have. */
    private static Map<String, String> packages() {
        var packages = new HashMap<String, String>();
        for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
            module.descriptor()
                    .packages()
                    .forEach(name -> packages.put(
                            name.replace('.', '/'), module.descriptor().name()));
        }
        return packages;
    }
}
