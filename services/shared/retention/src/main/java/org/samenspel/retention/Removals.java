package org.samenspel.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** How many records went, by organization, category and day: what is known of them once they are gone. */
@ApplicationScoped
class Removals {

    private static final String ADD = """
            insert into retention_count as known (organization_id, category, removed_on, records) values (?, ?, ?, ?)
            on conflict on constraint pk_retention_count do update set records = known.records + excluded.records""";
    private static final String READ = """
            select category, removed_on, sum(records)::int from retention_count
            where organization_id = any (?) and removed_on between ? and ?
            group by category, removed_on order by removed_on""";

    private final AgroalDataSource database;

    Removals(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * In the running transaction, which removes them. Organizations are always taken in one order: two that count at once wait for each
     * other and not both.
     *
     * @param records how many went, by organization
     */
    void add(String category, LocalDate day, Map<UUID, Integer> records) {
        if (records.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var add = connection.prepareStatement(ADD)) {
            for (Map.Entry<UUID, Integer> gone : new TreeMap<>(records).entrySet()) {
                add.setObject(1, gone.getKey());
                add.setString(2, category);
                add.setObject(3, day);
                add.setInt(4, gone.getValue());
                add.executeUpdate();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("what was removed could not be counted", failed);
        }
    }

    /** By category what went of these organizations from one day to another, by day. */
    Map<String, List<Removal>> of(Set<UUID> organizations, LocalDate from, LocalDate until) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setArray(1, connection.createArrayOf("uuid", organizations.toArray()));
            read.setObject(2, from);
            read.setObject(3, until);
            try (ResultSet rows = read.executeQuery()) {
                return byCategory(rows);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("what was removed could not be read", failed);
        }
    }

    private static Map<String, List<Removal>> byCategory(ResultSet rows) throws SQLException {
        var removals = new HashMap<String, List<Removal>>();
        while (rows.next()) {
            removals.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
                    .add(new Removal(rows.getObject(2, LocalDate.class), rows.getInt(3)));
        }
        return removals;
    }
}
