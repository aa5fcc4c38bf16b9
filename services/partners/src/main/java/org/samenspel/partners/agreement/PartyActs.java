package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a party did up to a day.
 *
 * @param signedOn from when the last of the signatures counts; null while there is none
 * @param approvedOn when its own body decided to join
 * @param refusedOn when it said that it does not join
 * @param receivedOn when it received its copy of the signed document
 * @param leaving its notice, once it gave one
 */
public record PartyActs(
        List<Signature> signatures,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate refusedOn,
        @Nullable LocalDate receivedOn,
        @Nullable Notice leaving) {

    static final PartyActs NONE = new PartyActs(List.of(), null, null, null, null, null);

    public PartyActs {
        signatures = List.copyOf(signatures);
    }

    boolean haveSigned(int required) {
        return signatures.size() >= required;
    }

    /** @param required after how many signatures it has signed */
    PartyActs after(Fact fact, int required) {
        boolean signed = haveSigned(required);
        return switch (fact.kind()) {
            case APPROVAL -> approvedOn == null ? approved(fact.day()) : this;
            case SIGNATURE -> signed(signed ? null : fact.signature(), signed ? signedOn : fact.day());
            case REFUSAL -> signed ? this : refused(fact.day());
            case NOTICE -> leaving == null && signed ? leaving(fact.notice()) : this;
            case RECEIPT -> receivedOn == null ? received(fact.day()) : this;
            case PROPOSAL, EXCLUSION, CONSENT, DROP -> this;
        };
    }

    private PartyActs approved(LocalDate day) {
        return new PartyActs(signatures, signedOn, day, refusedOn, receivedOn, leaving);
    }

    /** Who signs refuses no more. */
    private PartyActs signed(@Nullable Signature signature, @Nullable LocalDate day) {
        List<Signature> all =
                Stream.concat(signatures.stream(), Stream.ofNullable(signature)).toList();
        return new PartyActs(all, day, approvedOn, null, receivedOn, leaving);
    }

    private PartyActs refused(LocalDate day) {
        return new PartyActs(signatures, signedOn, approvedOn, day, receivedOn, leaving);
    }

    private PartyActs received(LocalDate day) {
        return new PartyActs(signatures, signedOn, approvedOn, refusedOn, day, leaving);
    }

    private PartyActs leaving(@Nullable Notice given) {
        return new PartyActs(signatures, signedOn, approvedOn, refusedOn, receivedOn, given);
    }
}
