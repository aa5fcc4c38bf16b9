package org.samenspel.images.sbom;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * A known weakness of libraries, in the form of OSV (Open Source Vulnerability, schema 1).
 *
 * @param summary in a few words, or the other names of the weakness
 */
record Advisory(String id, String summary, List<Affected> affected) {

    /** @param library as `group:artifact` */
    record Affected(String library, Set<String> versions, List<List<Event>> ranges) {

        private boolean includes(String version) {
            return versions.contains(version) || ranges.stream().anyMatch(range -> includes(range, version));
        }

        /** From a version that introduces the weakness to the next that ends it. */
        private static boolean includes(List<Event> range, String version) {
            var asked = new ComparableVersion(version);
            boolean affected = false;
            for (Event event : range) {
                int beyond = asked.compareTo(event.version());
                switch (event.kind()) {
                    case "introduced" -> affected |= beyond >= 0;
                    case "fixed" -> affected &= beyond < 0;
                    case "last_affected" -> affected &= beyond <= 0;
                    default -> {
                        // A limit bounds what is searched for, and names no weak version.
                    }
                }
            }
            return affected;
        }
    }

    record Event(String kind, ComparableVersion version) {}

    static Advisory of(JsonNode osv) {
        var affected = new ArrayList<Affected>();
        for (JsonNode one : osv.path("affected")) {
            if (one.at("/package/ecosystem").asText().equals("Maven")) {
                affected.add(affected(one));
            }
        }
        String names = osv.path("aliases").toString();
        return new Advisory(osv.path("id").asText(), osv.path("summary").asText(names), affected);
    }

    boolean affects(String library, String version) {
        return affected.stream().anyMatch(one -> one.library().equals(library) && one.includes(version));
    }

    private static Affected affected(JsonNode osv) {
        var versions = new HashSet<String>();
        osv.path("versions").forEach(version -> versions.add(version.asText()));
        var ranges = new ArrayList<List<Event>>();
        for (JsonNode range : osv.path("ranges")) {
            if (range.path("type").asText().equals("ECOSYSTEM")) {
                ranges.add(events(range));
            }
        }
        return new Affected(osv.at("/package/name").asText(), versions, ranges);
    }

    private static List<Event> events(JsonNode range) {
        var events = new ArrayList<Event>();
        for (JsonNode event : range.path("events")) {
            event.properties()
                    .forEach(one -> events.add(new Event(
                            one.getKey(), new ComparableVersion(one.getValue().asText()))));
        }
        events.sort(Comparator.comparing(Event::version));
        return events;
    }
}
