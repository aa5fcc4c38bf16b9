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
    private String firstDay = "2021-01-01";
    private String firstTerm = "";
    private String lastDay = "";
    private String lastSignature = "2020-12-15";
    private List<GovernanceFixtures> lacking = List.of();

    public UUID agreement() {
        return agreement;
    }

    /** What is published from now on says that its term begins on this day. */
    public PartnersEvents beginningOn(String day) {
        firstDay = day;
        return this;
    }

    /** What is published from now on says that its first term ends on this day, after which it may be renewed. */
    public PartnersEvents withFirstTermTo(String day) {
        firstTerm = ",\"end\":\"%s\"".formatted(day);
        return this;
    }

    /** What is published from now on says that its last day is this one. */
    public PartnersEvents endingOn(String day) {
        lastDay = ",\"endsOn\":\"%s\"".formatted(day);
        return this;
    }

    /** What is published from now on says that the last party signed on this day. */
    public PartnersEvents signedOn(String day) {
        lastSignature = day;
        return this;
    }

    /** What is published from now on says that these alone lack a signature. */
    public PartnersEvents lacking(GovernanceFixtures... parties) {
        lacking = List.of(parties);
        return this;
    }

    /** Publishes it and waits until governance knows. */
    public UUID activated(List<String> bodies, GovernanceFixtures... parties) {
        awaitApplied(publish(UUID.randomUUID(), "activated", 3, bodies, parties));
        return agreement;
    }

    /** An agreement that somebody keeps who is no party. */
    public UUID activatedAndKeptBy(GovernanceFixtures keeper, String body, GovernanceFixtures... parties) {
        String head = keptBy(keeper);
        awaitApplied(send(UUID.randomUUID(), "activated", 3, bodies(List.of(body)), parties(parties), head));
        return agreement;
    }

    /** A yearly arrangement under another agreement. */
    public UUID proposedUnder(UUID parent, GovernanceFixtures... parties) {
        String head = keptBy(parties[0]) + "\"parentAgreementId\":\"%s\",".formatted(parent);
        awaitApplied(send(UUID.randomUUID(), "proposed", 1, "", parties(parties), head));
        return agreement;
    }

    private static String keptBy(GovernanceFixtures keeper) {
        return "\"ownerId\":\"%s\",".formatted(keeper.id());
    }

    private static String bodies(List<String> codes) {
        return codes.stream()
                .map("{\"code\":\"%s\",\"name\":{\"nl\":\"Overleg\"}}"::formatted)
                .collect(Collectors.joining(","));
    }

    private String parties(GovernanceFixtures... parties) {
        return Stream.of(parties)
                .map(party -> "{\"organizationId\":\"%s\",\"role\":\"partner\",\"state\":\"%s\"}"
                        .formatted(party.id(), lacking.contains(party) ? "approved" : "signed"))
                .collect(Collectors.joining(","));
    }

    /** @param parties the first keeps the agreement */
    public UUID publish(UUID event, String fact, int version, List<String> bodies, GovernanceFixtures... parties) {
        return send(event, fact, version, bodies(bodies), parties(parties), keptBy(parties[0]));
    }

    /**
     * The same, where one of two parties came later or left, or has another state.
     *
     * @param days such as {@code "from":"2023-01-01"}; a state stands before them
     */
    public UUID amended(
            int version, String bodyCode, GovernanceFixtures keeper, GovernanceFixtures other, String days) {
        return told("amended", version, bodyCode, keeper, other, days);
    }

    /** The same by another fact, such as {@code partyJoined}. */
    public UUID told(
            String fact,
            int version,
            String bodyCode,
            GovernanceFixtures keeper,
            GovernanceFixtures other,
            String days) {
        String party = "{\"organizationId\":\"%s\",\"role\":\"partner\",%s}";
        String signed = "\"state\":\"signed\"";
        return send(
                UUID.randomUUID(),
                fact,
                version,
                "{\"code\":\"%s\",\"name\":{\"nl\":\"Overleg\"}}".formatted(bodyCode),
                party.formatted(keeper.id(), signed) + ","
                        + party.formatted(other.id(), days.startsWith("\"state\"") ? days : signed + "," + days),
                keptBy(keeper));
    }

    private UUID send(UUID event, String fact, int version, String bodiesJson, String partiesJson, String head) {
        return PARTNERS.send(event, fact, agreement, version, """
                {%s"reference":"LEVL-%s","title":{"nl":"Samenwerking"},"type":"framework","state":"active",
                 "period":{"start":"%s"%s}%s,"signedOn":"%s","bodies":[%s],"parties":[%s]}""".formatted(
                        head, agreement, firstDay, firstTerm, lastDay, lastSignature, bodiesJson, partiesJson));
    }

    /** What is no proper event of the agreement. */
    public UUID publishNonsense(String data) {
        return PARTNERS.sendBroken("activated", agreement, data);
    }
}
