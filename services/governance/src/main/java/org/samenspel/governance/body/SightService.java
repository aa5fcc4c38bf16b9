package org.samenspel.governance.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.NotFound;

/** What the caller sees of bodies, and ever after of those of agreements that it left. */
@ApplicationScoped
@Transactional
public class SightService {

    private final Bodies bodies;
    private final BodyService service;
    private final CurrentCaller caller;
    private final Clock clock;

    SightService(Bodies bodies, BodyService service, CurrentCaller caller, Clock clock) {
        this.bodies = bodies;
        this.service = service;
        this.caller = caller;
        this.clock = clock;
    }

    /** Of a body that it may know of. */
    public Sight of(UUID bodyId) {
        return service.sightOf(bodyId).orElseThrow(() -> new NotFound("body", bodyId));
    }

    /** As of when the caller reads what it sees so: today, or its last day. */
    public LocalDate readingDay(Sight sight) {
        return sight.asOf(LocalDate.now(clock));
    }

    /** By body, as far as its last day is over and it is not party again. */
    public Map<UUID, Sight> left() {
        LocalDate today = LocalDate.now(clock);
        List<Body> left = bodies.left(caller.get().organizations(), today);
        service.readWithParties(left.stream().map(Body::id).collect(Collectors.toSet()));
        var sights = new HashMap<UUID, Sight>();
        left.forEach(body -> service.sightOf(body.id())
                .filter(sight -> sight.until().isBefore(today))
                .ifPresent(sight -> sights.put(body.id(), sight)));
        return sights;
    }
}
