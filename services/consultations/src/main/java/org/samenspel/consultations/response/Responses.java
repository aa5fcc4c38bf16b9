package org.samenspel.consultations.response;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.response.Stored.Outcome;

/** Stores the responses to open campaigns, each campaign's in a table of its own. There is no entity. */
@Singleton
class Responses {

    private final AgroalDataSource writing;

    /** @param writing a connection that no request waits for, nor holds */
    Responses(@DataSource("responses") AgroalDataSource writing) {
        this.writing = writing;
    }

    /**
     * Stores all of the batch that is not there yet, or nothing, by one round trip.
     *
     * @param now compared with the window of the campaign, not stored
     */
    Stored store(Batch batch, Instant now) throws SQLException {
        try (Connection connection = writing.getConnection();
                PreparedStatement statement = connection.prepareStatement(store(batch.campaignId()))) {
            statement.setArray(1, connection.createArrayOf("bytea", batch.names()));
            statement.setArray(2, connection.createArrayOf("bytea", batch.contents()));
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Stored(Outcome.valueOf(row.getString(1)), sealed(row.getArray(2), row.getArray(3)));
            }
        }
    }

    /** The function that the campaign got when it opened. */
    private static String store(UUID campaignId) {
        return "select * from store_%s(?, ?, ?)".formatted(campaignId.toString().replace("-", ""));
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
}
