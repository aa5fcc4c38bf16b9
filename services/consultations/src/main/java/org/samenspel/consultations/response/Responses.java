package org.samenspel.consultations.response;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.Session;

/** All responses. There is no entity: a response is never read back, only counted. */
@ApplicationScoped
class Responses {

    private static final String SUBMIT = "select submit_response(?, ?, ?::jsonb, ?)";

    private final AgroalDataSource database;
    private final Session session;

    Responses(AgroalDataSource database, Session session) {
        this.database = database;
        this.session = session;
    }

    /**
     * Stores the response if it can be. Outside any transaction, so that the one statement is committed by the same round trip.
     *
     * @param answers a JSON object
     * @param now compared with the window of the campaign, not stored
     */
    @Transactional(TxType.NOT_SUPPORTED)
    Submission submit(UUID campaignId, UUID id, String answers, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SUBMIT)) {
            statement.setObject(1, campaignId);
            statement.setObject(2, id);
            statement.setString(3, answers);
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
            try (ResultSet outcome = statement.executeQuery()) {
                outcome.next();
                return Submission.valueOf(outcome.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The response was not stored", e);
        }
    }

    /**
     * Waits for the submissions that are under way; those that come later wait until the transaction ends and then see the
     * campaign closed. So what is counted from here on is every response that was or will be accepted.
     */
    void holdOff(UUID campaignId) {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(campaign_lock(:campaign))", Integer.class)
                .setParameter("campaign", campaignId)
                .getSingleResult();
    }

    /**
     * Writes the responses anew in random order under new random ids and deletes the ones that came in: of who came when,
     * nothing is left.
     */
    void seal(UUID campaignId) {
        session.createNativeMutationQuery("""
                        insert into sealed_response (id, campaign_id, answers)
                        select gen_random_uuid(), campaign_id, answers from response
                        where campaign_id = :campaign order by random()""")
                .setParameter("campaign", campaignId)
                .executeUpdate();
        session.createNativeMutationQuery("delete from response where campaign_id = :campaign")
                .setParameter("campaign", campaignId)
                .executeUpdate();
    }
}
