package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which text each party has signed, if it signed the one that binds it. Those who make the agreement sign one text, which changes
 * when they go on without one of them; whoever joins signs the text as it is on that day, which a consent that is recorded late
 * changes afterwards. A signature names the text that it was given to, so that the difference shows.
 */
public final class SignedTexts {

    private final Proposal proposal;
    private final Life life;
    private final String ofMakers;

    /** @param day the day asked for */
    SignedTexts(Proposal proposal, Life life, LocalDate day) {
        this.proposal = proposal;
        this.life = life;
        this.ofMakers = proposal.madeBy(
                        new Parties(Life.makers(proposal.parties(), life.facts().on(day))))
                .textSha256();
    }

    /** What is odd in who signed for a party, and what. */
    public List<Party.Oddity> oddities(Party party) {
        List<Party.Oddity> oddities = new ArrayList<>(party.oddities());
        if (party.signatures().stream()
                .anyMatch(signature -> !textsOf(party, signature).contains(signature.textSha256()))) {
            oddities.add(Party.Oddity.SIGNED_ANOTHER_TEXT);
        }
        return oddities;
    }

    /** Of whoever joins what the text was on that day, at its end or at its beginning: its own signature changes it. */
    private Set<String> textsOf(Party party, Signature signature) {
        if (party.joinedBy() == null) {
            return Set.of(ofMakers);
        }
        Life before = life.beforeSignatureOf(party);
        return Stream.of(signature.day(), signature.day().minusDays(1))
                .map(day -> proposal.on(before.on(day)).textSha256())
                .collect(Collectors.toUnmodifiableSet());
    }
}
