package org.samenspel.consultations.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;

/** The responses as they are stored, before and after the close. They are read by a cursor: no more is held than is read at once. */
@ApplicationScoped
class StoredResponses {

    private static final int READ_AT_ONCE = 1_000;

    private final Session session;

    StoredResponses(Session session) {
        this.session = session;
    }

    /**
     * Nothing is stored from here on: those who are storing have done so, and those who come later see, when the transaction ends,
     * that the campaign takes no more. So what is read now is every response that was or will be accepted.
     */
    void holdOff(UUID campaignId) {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(campaign_lock(:campaign))", Integer.class)
                .setParameter("campaign", campaignId)
                .getSingleResult();
    }

    /** The same, unless somebody else does, and without waiting. */
    boolean holdOffIfFree(UUID campaignId) {
        return session.createNativeQuery("select pg_try_advisory_xact_lock(campaign_lock(:campaign))", Boolean.class)
                .setParameter("campaign", campaignId)
                .getSingleResult();
    }

    boolean areMoreThan(int few, UUID campaignId) {
        return session.createNativeQuery(
                                "select count(*) from (select 1 from %s limit %d) few"
                                        .formatted(table(campaignId), few + 1),
                                Long.class)
                        .getSingleResult()
                > few;
    }

    /** Gives each response as it came in. */
    void each(UUID campaignId, Consumer<SealedResponse> action) {
        rows(
                "select name, content from " + table(campaignId),
                row -> action.accept(new SealedResponse(row.getBytes(1), row.getBytes(2))));
    }

    /** Gives the answers of each response that was written anew, as JSON. */
    void eachSealed(UUID campaignId, Consumer<byte[]> action) {
        rows(
                "select convert_to(answers::text, 'UTF8') from sealed_response where campaign_id = '%s'"
                        .formatted(campaignId),
                row -> action.accept(row.getBytes(1)));
    }

    /** Writes answers in this order, under new random ids. */
    void seal(UUID campaignId, List<byte[]> answers) {
        session.doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into sealed_response (id, campaign_id, answers)
                    select gen_random_uuid(), ?, convert_from(it, 'UTF8')::jsonb from unnest(?) it""")) {
                insert.setObject(1, campaignId);
                insert.setArray(2, connection.createArrayOf("bytea", answers.toArray(byte[][]::new)));
                insert.executeUpdate();
            }
        });
    }

    /** Drops the table of those that came in. */
    void drop(UUID campaignId) {
        session.createNativeQuery("select 1 from drop_responses(:campaign)", Integer.class)
                .setParameter("campaign", campaignId)
                .getSingleResult();
    }

    /** The campaigns whose answers were to be kept until before this day, and are still there. */
    List<UUID> keptUntilBefore(LocalDate day) {
        return session.createNativeQuery("""
                        select c.id from campaign c where c.state = 'CLOSED' and c.kept_until < :day
                        and exists (select from sealed_response r where r.campaign_id = c.id) order by c.id""", UUID.class)
                .setParameter("day", day)
                .getResultList();
    }

    int delete(UUID campaignId) {
        return session.createNativeMutationQuery("delete from sealed_response where campaign_id = :campaign")
                .setParameter("campaign", campaignId)
                .executeUpdate();
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** In a transaction, else the driver would read all rows at once. */
    private void rows(String query, RowReader reader) {
        session.doWork((Connection connection) -> {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                statement.setFetchSize(READ_AT_ONCE);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        reader.read(rows);
                    }
                }
            }
        });
    }

    private static String table(UUID campaignId) {
        return "response_" + campaignId.toString().replace("-", "");
    }
}
