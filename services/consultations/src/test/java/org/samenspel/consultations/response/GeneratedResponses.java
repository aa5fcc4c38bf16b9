package org.samenspel.consultations.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.samenspel.consultations.ConsultationFixtures.idOf;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samenspel.consultations.key.CampaignKey;
import org.samenspel.testing.Database;

/** Many responses to an open campaign, written beside the service: it would take too long to send them. */
public final class GeneratedResponses {

    private static final int AT_ONCE = 5_000;

    private GeneratedResponses() {}

    /** Each third rents, the others own; the months are those of the number of the response. */
    public static void write(CampaignKey key, String campaign, int number) {
        var envelope = new Envelope();
        var some = new ArrayList<SealedResponse>();
        try (Connection owner = Database.connect()) {
            for (int i = 0; i < number; i++) {
                String answers = "{\"tenure\":\"%s\",\"satisfaction\":%d,\"months\":%d,\"remark\":\"Een opmerking %d\"}"
                        .formatted(i % 3 == 0 ? "rent" : "own", i % 5 + 1, i % 120, i);
                some.add(envelope.seal(key, UUID.randomUUID(), answers.getBytes(UTF_8), 0));
                if (some.size() == AT_ONCE || i == number - 1) {
                    insert(owner, campaign, some);
                    some.clear();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Connection owner, String campaign, List<SealedResponse> some) throws SQLException {
        String table = "response_" + idOf(campaign).replace("-", "");
        try (PreparedStatement insert =
                owner.prepareStatement("insert into " + table + " (name, content) select * from unnest(?, ?)")) {
            insert.setArray(
                    1,
                    owner.createArrayOf(
                            "bytea", some.stream().map(SealedResponse::name).toArray(byte[][]::new)));
            insert.setArray(
                    2,
                    owner.createArrayOf(
                            "bytea", some.stream().map(SealedResponse::content).toArray(byte[][]::new)));
            insert.executeUpdate();
        }
    }
}
