package org.samenspel.web.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * The backups that CloudNativePG finished, as the API server has them.
 *
 * @param api asked by an account that may list them
 */
record FinishedBackups(ApiServer api) {

    /** When the newest of a cluster of servers began; a standby may lack what was committed before, so its backups don't count. */
    Optional<Instant> newestOf(String cluster) throws IOException, InterruptedException {
        String backups =
                api.send(api.request("postgresql.cnpg.io/v1", "backups").build());
        return new ObjectMapper()
                .readTree(backups)
                .path("items")
                .valueStream()
                .filter(backup -> cluster.equals(backup.at("/spec/cluster/name").asText()))
                .filter(backup -> "primary".equals(backup.at("/spec/target").asText()))
                .filter(backup -> "completed".equals(backup.at("/status/phase").asText()))
                .map(backup -> backup.at("/status/startedAt"))
                .filter(JsonNode::isTextual)
                .map(began -> Instant.parse(began.asText()))
                .max(Comparator.naturalOrder());
    }
}
