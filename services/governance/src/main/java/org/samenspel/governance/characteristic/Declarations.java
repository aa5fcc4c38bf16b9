package org.samenspel.governance.characteristic;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.samenspel.values.Ids;

/**
 * All declarations, in a schema of their own. Only the role of this data source can read or write it, not the one the rest of
 * the service runs as, so no other query can ever join a name to a declaration.
 */
@ApplicationScoped
class Declarations {

    private static final String DECLARE = """
            insert into characteristics.declaration (person_id, declaration_id, key_id, nonce, content, consent_on)
            values (?, ?, ?, ?, ?, ?)
            on conflict (person_id) do update set declaration_id = excluded.declaration_id, key_id = excluded.key_id,
                nonce = excluded.nonce, content = excluded.content, consent_on = excluded.consent_on""";
    private static final String FORGET = "delete from characteristics.declaration where person_id = ?";
    private static final String FORGET_OLD =
            "delete from characteristics.declaration where person_id = ? and consent_on < ?";
    private static final String READ = """
            select person_id, declaration_id, key_id, nonce, content from characteristics.declaration
            where person_id = any (?)""";
    private static final String OF_OTHER_KEYS = """
            select person_id, declaration_id, key_id, nonce, content from characteristics.declaration
            where key_id <> all (?) order by person_id limit 100""";
    private static final String RESEAL = """
            update characteristics.declaration set key_id = ?, nonce = ?, content = ?
            where person_id = ? and nonce = ?""";

    private final AgroalDataSource database;
    private final CharacteristicCipher cipher;

    Declarations(@DataSource("rules") AgroalDataSource database, CharacteristicCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Keeps what a person declared, in the place of what it declared before. */
    void declare(UUID personId, Characteristics declared, LocalDate consentOn) {
        Encrypted encrypted = cipher.seal(personId, new Declared(Ids.random(), declared));
        execute(
                DECLARE,
                personId,
                encrypted.declarationId(),
                encrypted.keyId(),
                encrypted.nonce(),
                encrypted.content(),
                consentOn);
    }

    void forget(UUID personId) {
        execute(FORGET, personId);
    }

    /** Says whether there was one that the person consented to before a day. */
    boolean forget(UUID personId, LocalDate consentBefore) {
        return execute(FORGET_OLD, personId, consentBefore) > 0;
    }

    /** What these people declared; who declared nothing is not in it. */
    Map<UUID, Declared> of(Collection<UUID> people) {
        var found = new HashMap<UUID, Declared>();
        read(READ, "uuid", people.toArray()).forEach((id, encrypted) -> found.put(id, cipher.open(id, encrypted)));
        return found;
    }

    /** Encrypts some of the declarations of other keys with the active one; returns how many. */
    int reseal() {
        Map<UUID, Encrypted> old = read(OF_OTHER_KEYS, "text", cipher.activeKey());
        old.forEach((id, encrypted) -> {
            Encrypted renewed = cipher.seal(id, cipher.open(id, encrypted));
            execute(RESEAL, renewed.keyId(), renewed.nonce(), renewed.content(), id, encrypted.nonce());
        });
        return old.size();
    }

    private int execute(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Declarations can't be changed", e);
        }
    }

    private Map<UUID, Encrypted> read(String sql, String type, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf(type, values));
            try (ResultSet rows = statement.executeQuery()) {
                var found = new HashMap<UUID, Encrypted>();
                while (rows.next()) {
                    found.put(rows.getObject(1, UUID.class), encrypted(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Declarations can't be read", e);
        }
    }

    private static Encrypted encrypted(ResultSet row) throws SQLException {
        return new Encrypted(row.getObject(2, UUID.class), row.getString(3), row.getBytes(4), row.getBytes(5));
    }
}
