package org.samenspel.documents;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.samenspel.values.rule.RuleViolation;

/** How much each organization keeps. Whoever takes room holds its row until the transaction ends, so that none is taken twice. */
@ApplicationScoped
class DocumentRoom {

    private static final String TAKE = """
            insert into document_room as room (organization_id, bytes) values (?, ?)
            on conflict on constraint pk_document_room do update set bytes = room.bytes + excluded.bytes
            returning bytes""";
    private static final String GIVE_BACK = "update document_room set bytes = bytes - ? where organization_id = ?";

    private final AgroalDataSource database;
    private final MemorySize quota;

    DocumentRoom(AgroalDataSource database, DocumentsConfig config) {
        this.database = database;
        this.quota = config.quota();
    }

    /**
     * @param keeper whether the caller is of that organization
     * @throws RuleViolation {@code documentQuota}; the caller's transaction is rolled back then
     */
    void take(UUID organization, long bytes, boolean keeper) {
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setObject(1, organization);
            take.setLong(2, bytes);
            try (var rows = take.executeQuery()) {
                rows.next();
                if (rows.getLong(1) > quota.asLongValue()) {
                    throw DocumentRule.ofQuota(quota.asLongValue(), keeper);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the room for documents could not be taken", failed);
        }
    }

    void giveBack(UUID organization, long bytes) {
        try (var connection = database.getConnection();
                var back = connection.prepareStatement(GIVE_BACK)) {
            back.setLong(1, bytes);
            back.setObject(2, organization);
            back.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the room for documents could not be given back", failed);
        }
    }
}
