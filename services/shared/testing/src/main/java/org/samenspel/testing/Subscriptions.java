package org.samenspel.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a service subscribes to where it can't be forgotten: in the byte code, at each call of {@code Subscription.to}. So fact
 * and record must be literals there.
 */
final class Subscriptions {
    private static final String SUBSCRIPTION = "org.samenspel.events.inbox.Subscription";
    private static final String INCOMING = "org.eclipse.microprofile.reactive.messaging.Incoming";

    private Subscriptions() {}

    static List<Subscribed> of(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(rootPackage).stream()
                        .filter(Subscriptions::subscribes)
                        .flatMap(Subscriptions::in)
                        .toList();
    }

    /** A fact with the record it is read as. */
    record Subscribed(PublishedFact fact, Class<?> data) {
        List<String> gaps() {
            return SchemaGaps.of(data, EventSchemas.content(fact));
        }
    }

    private static boolean subscribes(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().equals(SUBSCRIPTION));
    }

    private static Stream<Subscribed> in(JavaClass type) {
        String topic = topic(type);
        List<Subscribed> found = new ArrayList<>();
        for (MethodModel method : ClassFile.of().parse(bytes(type)).methods()) {
            method.code().ifPresent(code -> {
                var literals = new Literals();
                code.forEach(element -> {
                    if (element instanceof ConstantInstruction constant) {
                        literals.see(constant.constantValue());
                    } else if (element instanceof InvokeInstruction call
                            && call.owner().asInternalName().equals(SUBSCRIPTION.replace('.', '/'))) {
                        found.add(literals.subscribed(topic, type));
                    }
                });
            });
        }
        return found.stream();
    }

    private static String topic(JavaClass type) {
        List<String> channels = type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(INCOMING))
                .map(Subscriptions::channel)
                .toList();
        if (channels.size() != 1) {
            throw new AssertionError(type.getName() + " must have one @Incoming method for what it subscribes to");
        }
        return settings().getProperty("mp.messaging.incoming.%s.topic".formatted(channels.getFirst()));
    }

    private static String channel(JavaMethod method) {
        return (String) method.getAnnotationOfType(INCOMING).get("value").orElseThrow();
    }

    private static Properties settings() {
        var settings = new Properties();
        for (String file : List.of("META-INF/microprofile-config.properties", "application.properties")) {
            Path path = Path.of("src/main/resources", file);
            if (Files.exists(path)) {
                try (InputStream content = Files.newInputStream(path)) {
                    settings.load(content);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return settings;
    }

    private static byte[] bytes(JavaClass type) {
        try (InputStream content =
                type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last literals before a call. */
    private static final class Literals {
        private @Nullable String fact;
        private @Nullable ClassDesc data;

        void see(Object literal) {
            switch (literal) {
                case String text -> fact = text;
                case ClassDesc type -> data = type;
                default -> {}
            }
        }

        Subscribed subscribed(String topic, JavaClass where) {
            if (fact == null || data == null) {
                throw new AssertionError(
                        "Write fact and record as literals in each call of Subscription.to in " + where.getName());
            }
            var subscribed = new Subscribed(PublishedFact.on(topic, fact), load(data));
            fact = null;
            data = null;
            return subscribed;
        }

        private static Class<?> load(ClassDesc type) {
            try {
                return Class.forName(
                        type.packageName() + "." + type.displayName(),
                        false,
                        Thread.currentThread().getContextClassLoader());
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
    }
}
