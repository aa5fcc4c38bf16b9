package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.RuleViolation;

/**
 * Which text each party signs, and which it has signed, if it is the one that binds it. Those who make the agreement sign one text,
 * which changes when they go on without one of them; whoever joins signs the text as it is on that day, which a consent that is
 * recorded late changes afterwards. A signature names the text that it was given to, so that the difference shows.
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

    /**
     * What is signed is a text that lay before the party, as it knew it when it signed: of today the text as it is now.
     *
     * @throws RuleViolation {@code textDiffers}
     */
    void requireLaid(Fact signed) {
        Signature signature = Objects.requireNonNull(signed.signature());
        Life before = life.beforeSignatureOf(signed.organizationId(), signed.amendmentId());
        boolean now = signed.recordedOn().equals(signature.signedOn());
        Set<String> laid = now
                ? Set.of(textOn(signed.recordedOn(), before))
                : laidBefore(signed.organizationId(), signed.amendmentId(), signature);
        if (!laid.contains(signature.textSha256())) {
            throw AgreementRule.TEXT_DIFFERS.brokenBy("signature.textSha256", "Read the text again, and sign that");
        }
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

    private Set<String> textsOf(Party party, Signature signature) {
        return party.joinedBy() == null
                ? Set.of(ofMakers)
                : laidBefore(party.organizationId(), party.joinedBy(), signature);
    }

    /** What the text was on the day of a signature, at its end or at its beginning: the signature itself changes it. */
    private Set<String> laidBefore(UUID party, @Nullable UUID joinedBy, Signature signature) {
        Life before = life.beforeSignatureOf(party, joinedBy);
        return days(before, joinedBy, signature)
                .map(day -> textOn(day, before))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where nobody knows the day, it may be any one from when the party was asked until the signature was written down. */
    private static Stream<LocalDate> days(Life before, @Nullable UUID joinedBy, Signature signature) {
        LocalDate signedOn = signature.signedOn();
        if (signedOn != null) {
            return Stream.of(signedOn, signedOn.minusDays(1));
        }
        LocalDate last = signature.day();
        LocalDate asked = before.askedOn(joinedBy);
        return Stream.concat(Stream.of(asked, last), before.changesBy(last))
                .filter(day -> day.equals(last) || !day.isBefore(asked) && day.isBefore(last))
                .distinct();
    }

    private String textOn(LocalDate day, Life before) {
        return proposal.on(before.on(day)).textSha256();
    }
}
