package org.samenspel.web.cluster;

import java.util.Objects;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the database has all migrations of this image, as the role that runs. A pod's init container, so that no pod begins before
 * its migration has ended (docs/decisions/0036). It has no end of its own: who waits in vain reads why in its log.
 */
public final class AwaitSchema {

    private AwaitSchema() {}

    public static void main(String... arguments) throws InterruptedException {
        var schema = new Schema(
                setting("QUARKUS_DATASOURCE_JDBC_URL"),
                setting("QUARKUS_DATASOURCE_USERNAME"),
                setting("QUARKUS_DATASOURCE_PASSWORD"));
        SortedSet<Integer> needed = Migrations.of(System.getProperty("java.class.path", ""));
        if (needed.isEmpty()) {
            throw new IllegalStateException("There is no migration on the class path: this is not a service's image");
        }
        await(schema, needed);
        System.out.println("The database has all that this image needs.");
    }

    private static String setting(String name) {
        return Objects.requireNonNull(System.getenv(name), name);
    }

    private static void await(Schema schema, SortedSet<Integer> needed) throws InterruptedException {
        String told = "";
        String missing = schema.missing(needed);
        while (!missing.isEmpty()) {
            if (!missing.equals(told)) {
                System.out.println("Waiting. " + missing);
                told = missing;
            }
            TimeUnit.SECONDS.sleep(1);
            missing = schema.missing(needed);
        }
    }
}
