package org.samenspel.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samenspel.testing.platform.Checkout;

/**
 * A fact that a service publishes of an aggregate. The schema of its data is the producer's
 * {@code services/<service>/src/main/resources/events/<Aggregate><Fact>.schema.json}, the aggregate in the singular: the name of the
 * record that carries it.
 */
record PublishedFact(String service, String aggregate, String version, String fact) {
    private static final Pattern TOPIC = Pattern.compile("(\\w+)\\.(\\w+)\\.(v\\d+)");
    private static final Pattern TYPE =
            Pattern.compile("org\\.samenspel\\.(\\w+)\\.(v\\d+)\\.(\\w+)\\.notify\\.(\\w+)");

    static PublishedFact on(String topic, String fact) {
        Matcher parts = matched(TOPIC, topic);
        return new PublishedFact(parts.group(1), parts.group(2), parts.group(3), fact);
    }

    static PublishedFact ofType(String type) {
        Matcher parts = matched(TYPE, type);
        return new PublishedFact(parts.group(1), parts.group(3), parts.group(2), parts.group(4));
    }

    String type() {
        return "org.samenspel.%s.%s.%s.notify.%s".formatted(service, version, aggregate, fact);
    }

    String schemaId() {
        return "urn:samenspel:event-schema:%s:%s:%s".formatted(service, version, name());
    }

    /** Such as {@code PlanPublished}. */
    String name() {
        return capitalized(aggregate.replaceFirst("ies$", "y").replaceFirst("s$", "")) + capitalized(fact);
    }

    /** @throws AssertionError when the producer publishes no such fact */
    Path schema() {
        Path file = Checkout.root().resolve("services", service, "src/main/resources/events", name() + ".schema.json");
        if (!Files.exists(file)) {
            throw new AssertionError(
                    "%s does not publish %s: %s is missing".formatted(service, type(), file.getFileName()));
        }
        return file;
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new AssertionError(text + " is not of the form " + pattern);
        }
        return matcher;
    }
}
