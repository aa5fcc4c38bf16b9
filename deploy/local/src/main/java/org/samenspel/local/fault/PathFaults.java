package org.samenspel.local.fault;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenspel.local.fault.Wire.Answers;

/** A path that two servers could read in two ways is refused, whatever it would lead to. */
final class PathFaults {

    private static final Set<Integer> REFUSED = Set.of(400, 404);

    private static final Control READ = Control.door(
            "a door that reads each path as it might be meant", (_, request) -> request.to(meant(request.target())));

    private PathFaults() {}

    static List<Fault> all() {
        return List.of(
                fault("path-dots", "/plans/v1/plans/../health"),
                fault("path-encoded-dots", "/plans/v1/plans/%2e%2e/health"),
                fault("path-twice-encoded", "/plans/v1/plans/%252e%252e/health"),
                fault("path-encoded-slash", "/plans/v1%2fhealth"),
                fault("path-double-slash", "//plans/v1//health"),
                fault("path-parameter", "/plans/v1/plans/..;x=y/health;z"),
                fault("path-backslash", "/plans/v1/plans/..\\health"),
                fault("path-absolute", "http://127.0.0.1/plans/v1/health"));
    }

    private static Fault fault(String name, String target) {
        return new Fault(name, "I8", (_, entrance) -> refused(entrance, target), READ);
    }

    private static Optional<String> refused(URI entrance, String target) throws Exception {
        Answers answers =
                Wire.exchange(entrance, "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        return answers.statuses().size() == 1 && REFUSED.containsAll(answers.statuses())
                ? Optional.empty()
                : Optional.of("answered " + answers.statuses());
    }

    /** As a server does that would be helpful. */
    private static String meant(String target) {
        String path = target.replaceFirst("^http://[^/]*", "").replace('\\', '/');
        for (int times = 0; times < 2; times++) {
            path = URLDecoder.decode(path, StandardCharsets.UTF_8);
        }
        return URI.create(path.replaceAll(";[^/]*", "").replaceAll("/+", "/"))
                .normalize()
                .toString();
    }
}
