package org.samenspel.governance;

import static org.samenspel.testing.EventSender.awaitApplied;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.testing.EventSender;

/** What partners publishes of one agreement. */
public final class PartnersEvents {

    private static final EventSender PARTNERS = new EventSender("partners.agreements.v1");

    private final UUID agreement = UUID.randomUUID();

    public UUID agreement() {
        return agreement;
    }

    /** Publishes it and waits until governance knows. */
    public UUID activated(List<String> bodies, GovernanceFixtures... parties) {
        awaitApplied(publish(UUID.randomUUID(), "activated", 3, bodies, parties));
        return agreement;
    }

    /** @param parties the first keeps the agreement */
    public UUID publish(UUID event, String fact, int version, List<String> bodies, GovernanceFixtures... parties) {
        String bodiesJson = bodies.stream()
                .map("{\"code\":\"%s\",\"name\":{\"nl\":\"Overleg\"}}"::formatted)
                .collect(Collectors.joining(","));
        String partiesJson = Stream.of(parties)
                .map(party ->
                        "{\"organizationId\":\"%s\",\"role\":\"partner\",\"state\":\"signed\"}".formatted(party.id()))
                .collect(Collectors.joining(","));
        return send(event, fact, version, bodiesJson, partiesJson, parties[0].id());
    }

    /**
     * The same, where one of two parties came later or left.
     *
     * @param days such as {@code "from":"2023-01-01"}
     */
    public UUID amended(
            int version, String bodyCode, GovernanceFixtures keeper, GovernanceFixtures other, String days) {
        String party = "{\"organizationId\":\"%s\",\"role\":\"partner\",\"state\":\"signed\"%s}";
        return send(
                UUID.randomUUID(),
                "amended",
                version,
                "{\"code\":\"%s\",\"name\":{\"nl\":\"Overleg\"}}".formatted(bodyCode),
                party.formatted(keeper.id(), "") + "," + party.formatted(other.id(), "," + days),
                keeper.id());
    }

    private UUID send(UUID event, String fact, int version, String bodiesJson, String partiesJson, String keeper) {
        return PARTNERS.send(
                event, fact, agreement, version, """
                {"ownerId":"%s","reference":"LEVL-%s","title":{"nl":"Samenwerking"},"type":"framework","state":"active",
                 "period":{"start":"2022-01-01"},"signedOn":"2021-12-15","bodies":[%s],"parties":[%s]}""".formatted(keeper, agreement, bodiesJson, partiesJson));
    }

    /** What is no proper event of the agreement. */
    public UUID publishNonsense(String data) {
        return PARTNERS.sendBroken("activated", agreement, data);
    }
}
