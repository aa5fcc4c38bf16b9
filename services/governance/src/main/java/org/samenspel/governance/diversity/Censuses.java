package org.samenspel.governance.diversity;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.samenspel.governance.rule.PublishedCount;

/** What diversity reports were made of, in the schema that only the role of the rules opens. */
@ApplicationScoped
class Censuses {

    private static final String READ = """
            select declarations, counted, fewest, most from characteristics.census where report_id = any (?)""";
    private static final String KEEP = """
            insert into characteristics.census (report_id, declarations, counted, fewest, most) values (?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;

    Censuses(@DataSource("rules") AgroalDataSource database) {
        this.database = database;
    }

    /** A census whose report was never stored is of no report, and does not count. */
    List<Census> of(Collection<UUID> reports) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setArray(1, connection.createArrayOf("uuid", reports.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                var found = new ArrayList<Census>();
                while (rows.next()) {
                    found.add(census(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Censuses can't be read", e);
        }
    }

    void keep(UUID report, Census census) {
        List<Map.Entry<String, PublishedCount>> published =
                List.copyOf(census.published().entrySet());
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setObject(1, report);
            statement.setArray(
                    2, connection.createArrayOf("uuid", census.declarations().toArray()));
            statement.setArray(3, connection.createArrayOf("text", each(published, Map.Entry::getKey)));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "int4", each(published, one -> one.getValue().from())));
            statement.setArray(
                    5,
                    connection.createArrayOf(
                            "int4", each(published, one -> one.getValue().to())));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A census can't be kept", e);
        }
    }

    private static <T> Object[] each(List<T> all, Function<T, Object> part) {
        return all.stream().map(part).toArray();
    }

    private static Census census(ResultSet row) throws SQLException {
        UUID[] declarations = (UUID[]) row.getArray(1).getArray();
        String[] names = (String[]) row.getArray(2).getArray();
        Integer[] fewest = (Integer[]) row.getArray(3).getArray();
        Integer[] most = (Integer[]) row.getArray(4).getArray();
        Map<String, PublishedCount> published = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            published.put(names[i], new PublishedCount(null, fewest[i], most[i]));
        }
        return new Census(Set.copyOf(Arrays.asList(declarations)), published);
    }
}
