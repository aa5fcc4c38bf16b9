package org.samenspel.governance.balance;

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

/** What balances were made of, in the schema that only the role of the rules opens. */
@ApplicationScoped
class Censuses {

    private static final String READ = """
            select declarations, counted, counts from characteristics.census where balance_id = any (?)""";
    private static final String KEEP = """
            insert into characteristics.census (balance_id, declarations, counted, counts) values (?, ?, ?, ?)""";

    private final AgroalDataSource database;

    Censuses(@DataSource("rules") AgroalDataSource database) {
        this.database = database;
    }

    /** A census whose balance was never stored is of no balance, and does not count. */
    List<Census> of(Collection<UUID> balances) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setArray(1, connection.createArrayOf("uuid", balances.toArray()));
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

    void keep(UUID balance, Census census) {
        List<Map.Entry<String, Integer>> counts = List.copyOf(census.counts().entrySet());
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setObject(1, balance);
            statement.setArray(
                    2, connection.createArrayOf("uuid", census.declarations().toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "text", counts.stream().map(Map.Entry::getKey).toArray()));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "int4", counts.stream().map(Map.Entry::getValue).toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A census can't be kept", e);
        }
    }

    private static Census census(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray(2).getArray();
        Integer[] numbers = (Integer[]) row.getArray(3).getArray();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            counts.put(names[i], numbers[i]);
        }
        UUID[] declarations = (UUID[]) row.getArray(1).getArray();
        return new Census(Set.copyOf(Arrays.asList(declarations)), counts);
    }
}
