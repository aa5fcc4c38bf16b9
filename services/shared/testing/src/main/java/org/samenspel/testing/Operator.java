package org.samenspel.testing;

import static org.awaitility.Awaitility.await;

import java.util.Objects;
import java.util.UUID;

/** Says what is to be done with what came in, as whoever runs the service does by {@code ./samenspel events} and {@code rebuild}. */
public final class Operator {
    private Operator() {}

    /**
     * Waits until the service under test did it.
     *
     * @param kind {@code replay}, {@code accept}, {@code dismiss} or {@code rebuild}
     * @param subject the place of a record, such as {@code plans.plans.v1/2/1207}, or the name of a read model
     * @return what came of it
     */
    public static String order(String kind, String subject) {
        UUID id = UUID.randomUUID();
        Database.execute(
                "insert into inbox_order (id, kind, subject) values ('%s', '%s', '%s')".formatted(id, kind, subject));
        String done = "select outcome from inbox_order where id = '%s' and done_at is not null".formatted(id);
        await().until(() -> !Database.query(done).isEmpty());
        return Objects.requireNonNull(Database.query(done).getFirst().get("outcome"))
                .toString();
    }
}
