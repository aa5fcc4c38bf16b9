package org.samenspel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.security.Bearer;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Representation;
import org.samenspel.security.Represented;
import org.samenspel.values.origin.Origin;

/** Knows who does what happens now. */
@ApplicationScoped
class Actors {

    private final CurrentRequest request;
    private final CurrentCaller caller;
    private final Represented represented;

    Actors(CurrentRequest request, CurrentCaller caller, Represented represented) {
        this.request = request;
        this.caller = caller;
        this.represented = represented;
    }

    /** Empty on a path that needs no token: nothing is recorded there. Asks the database for nothing: this is about to commit. */
    Optional<Actor> ofThisChange() {
        Optional<Actor> origin = Origin.current().map(Actor::of);
        return origin.isPresent()
                ? origin
                : request.asked()
                        .map(asked ->
                                Optional.of(asked).filter(Asked::isRecorded).map(this::ofRequest))
                        .orElse(Optional.of(Actor.SYSTEM));
    }

    /** Of a request whose caller was looked up when it began. */
    Actor ofRequest(Asked asked) {
        return Actor.of(asked, caller.ifRegistered().map(Caller::organization).orElse(null));
    }

    /** Asks the directory of organizations, which the request perhaps never did. */
    Actor of(Asked asked) {
        UUID organization = asked.bearer()
                .map(Bearer::organization)
                .flatMap(represented::by)
                .map(Representation::organization)
                .orElse(null);
        return Actor.of(asked, organization);
    }
}
