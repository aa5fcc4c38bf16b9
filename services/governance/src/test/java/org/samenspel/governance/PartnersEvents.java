package org.samenspel.governance;

import static org.samenspel.testing.EventSender.awaitApplied;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.testing.EventSender;

/** What partners tells of one agreement. */
public final class PartnersEvents {

    private static final EventSender PARTNERS = new EventSender("partners.agreements.v1");

    private final UUID agreement = UUID.randomUUID();

    public UUID agreement() {
        return agreement;
    }

    /** Tells it and waits until governance knows. */
    public UUID activated(List<String> bodies, GovernanceFixtures... parties) {
        awaitApplied(tell(UUID.randomUUID(), "activated", 3, bodies, parties));
        return agreement;
    }

    /** @param parties the first keeps the agreement */
    public UUID tell(UUID event, String fact, int version, List<String> bodies, GovernanceFixtures... parties) {
        String bodiesJson = bodies.stream()
                .map("{\"code\":\"%s\",\"name\":{\"nl\":\"Overleg\"}}"::formatted)
                .collect(Collectors.joining(","));
        String partiesJson = Stream.of(parties)
                .map(party -> "{\"organization\":%s,\"role\":\"partner\",\"state\":\"signed\"}".formatted(json(party)))
                .collect(Collectors.joining(","));
        return PARTNERS.send(
                event, fact, agreement, version, """
                {"organization":%s,"reference":"LEVL-%s","title":{"nl":"Samenwerking"},"type":"framework","state":"active",
                 "period":{"start":"2022-01-01"},"bodies":[%s],"parties":[%s]}""".formatted(json(parties[0]), agreement, bodiesJson, partiesJson));
    }

    /** What is no proper event of the agreement. */
    public UUID tellNonsense(String data) {
        return PARTNERS.sendBroken("activated", agreement, data);
    }

    private static String json(GovernanceFixtures party) {
        return "{\"scheme\":\"kbo\",\"code\":\"%s\"}".formatted(party.code());
    }
}
