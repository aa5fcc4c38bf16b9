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

/** What the caller sees ever after of the bodies of agreements that it left. */
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
