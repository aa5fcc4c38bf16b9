package org.samenspel.consultations.response;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.response.Stored.Outcome;

/** All responses: those to an open campaign in a table of its own. There is no entity: a response is never read back, only counted. */
@ApplicationScoped
class Responses {

    private static final String STORE = "select * from store_responses(?, ?, ?, ?)";
    private static final int READ_AT_ONCE = 1_000;

    private final AgroalDataSource writing;
    private final Session session;

    /** @param writing a connection that no request waits for, nor holds */
    Responses(@DataSource("responses") AgroalDataSource writing, Session session) {
        this.writing = writing;
        this.session = session;
    }

    /**
     * Stores all of the batch that is not there yet, or nothing, by one round trip.
     *
     * @param now compared with the window of the campaign, not stored
     */
    Stored store(Batch batch, Instant now) throws SQLException {
        try (Connection connection = writing.getConnection();
                PreparedStatement statement = connection.prepareStatement(STORE)) {
            statement.setObject(1, batch.campaignId());
            statement.setArray(2, connection.createArrayOf("bytea", batch.names()));
            statement.setArray(3, connection.createArrayOf("bytea", batch.contents()));
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Stored(Outcome.valueOf(row.getString(1)), sealed(row.getArray(2), row.getArray(3)));
            }
        }
    }

    private static List<SealedResponse> sealed(@Nullable Array names, @Nullable Array contents) throws SQLException {
        if (names == null || contents == null) {
            return List.of();
        }
        byte[][] name = (byte[][]) names.getArray();
        byte[][] content = (byte[][]) contents.getArray();
        return IntStream.range(0, name.length)
                .mapToObj(i -> new SealedResponse(name[i], content[i]))
                .toList();
    }

    /**
     * Nothing is stored from here on: those who are storing have done so, and those who come later see, when the transaction ends,
     * that the campaign is closed. So what is read now is every response that was or will be accepted.
     */
    void holdOff(UUID campaignId) {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(campaign_lock(:campaign))", Integer.class)
                .setParameter("campaign", campaignId)
                .getSingleResult();
    }

    /** Gives each response to an open campaign. */
    void read(UUID campaignId, Consumer<SealedResponse> each) {
        String table = "response_" + campaignId.toString().replace("-", "");
        try (Stream<Tuple> rows = session.createNativeQuery("select name, content from " + table, Tuple.class)
                .setFetchSize(READ_AT_ONCE)
                .getResultStream()) {
            rows.map(row -> new SealedResponse(row.get(0, byte[].class), row.get(1, byte[].class)))
                    .forEach(each);
        }
    }

    /** Writes answers in this order, under new random ids, and drops the table of those that came in. */
    void seal(UUID campaignId, List<String> answers) {
        session.createNativeMutationQuery("""
                        insert into sealed_response (id, campaign_id, answers)
                        select gen_random_uuid(), :campaign, cast(it as jsonb) from unnest(:answers) it""")
                .setParameter("campaign", campaignId)
                .setParameter("answers", answers.toArray(String[]::new))
                .executeUpdate();
        session.createNativeQuery("select 1 from drop_responses(:campaign)", Integer.class)
                .setParameter("campaign", campaignId)
                .getSingleResult();
    }
}
