package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.values.text.SearchKey;

/**
 * An organization that joins an agreement, and what it did. Where it stands on a day follows from that.
 *
 * @param role what it is in the agreement, as a code such as {@code party}
 * @param requiredSignatures after how many signatures it has signed
 * @param notice its own way to leave; null when it is the agreement's
 * @param onBehalfOf the organizations that it stands for ("namens de 13 betrokken gemeenten"): they read what it reads
 * @param representatives who stands for it in the head of the agreement
 * @param approvedOn when its own body decided to join
 * @param noticeGivenOn when it said that it leaves
 * @param leavesOn its last day, once it gave notice
 */
public record Party(
        UUID organizationId,
        String role,
        int requiredSignatures,
        @Nullable NoticeRule notice,
        List<UUID> onBehalfOf,
        List<Representative> representatives,
        List<Signature> signatures,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate noticeGivenOn,
        @Nullable LocalDate leavesOn) {

    public Party {
        onBehalfOf = List.copyOf(onBehalfOf);
        representatives = List.copyOf(representatives);
        signatures = List.copyOf(signatures);
    }

    /** A party that did nothing yet. */
    public static Party invited(UUID organizationId, String role, int requiredSignatures, @Nullable NoticeRule notice) {
        return new Party(
                organizationId, role, requiredSignatures, notice, List.of(), List.of(), List.of(), null, null, null);
    }

    /** The same, that stands for these organizations, and for which these persons stand. */
    public Party with(List<UUID> organizations, List<Representative> persons) {
        return new Party(
                organizationId,
                role,
                requiredSignatures,
                notice,
                organizations,
                persons,
                signatures,
                approvedOn,
                noticeGivenOn,
                leavesOn);
    }

    /** The organizations whose people read the agreement: its own, and those that it stands for. */
    Stream<UUID> readers() {
        return Stream.concat(Stream.of(organizationId), onBehalfOf.stream());
    }

    /** What is odd in who signed: a fact to look at, that keeps nobody from signing. */
    public List<Oddity> oddities() {
        Set<String> signed =
                signatures.stream().map(one -> SearchKey.of(one.name())).collect(Collectors.toSet());
        Set<String> named =
                representatives.stream().map(one -> SearchKey.of(one.name())).collect(Collectors.toSet());
        List<Oddity> oddities = new ArrayList<>();
        if (!named.isEmpty() && !named.containsAll(signed)) {
            oddities.add(Oddity.SIGNED_BY_ANOTHER);
        }
        if (hasSigned() && !signed.containsAll(named)) {
            oddities.add(Oddity.REPRESENTATIVE_DID_NOT_SIGN);
        }
        return oddities;
    }

    /** Where it stood on a day, by what it did until then. */
    public PartyState stateOn(LocalDate day) {
        Party then = on(day);
        if (then.leavesOn != null) {
            return then.hasLeftBy(day) ? PartyState.LEFT : PartyState.LEAVING;
        }
        if (then.hasSigned()) {
            return PartyState.SIGNED;
        }
        return then.approvedOn == null ? PartyState.INVITED : PartyState.APPROVED;
    }

    /** The party with what it did until a day. */
    Party on(LocalDate day) {
        List<Signature> until = signatures.stream()
                .filter(signature -> !signature.signedOn().isAfter(day))
                .toList();
        boolean gaveNotice = noticeGivenOn != null && !noticeGivenOn.isAfter(day);
        return new Party(
                organizationId,
                role,
                requiredSignatures,
                notice,
                onBehalfOf,
                representatives,
                until,
                approvedOn != null && approvedOn.isAfter(day) ? null : approvedOn,
                gaveNotice ? noticeGivenOn : null,
                gaveNotice ? leavesOn : null);
    }

    boolean hasSigned() {
        return signatures.size() >= requiredSignatures;
    }

    /** The day of the last signature that was needed; null while one is. */
    @Nullable
    LocalDate signedOn() {
        return hasSigned()
                ? signatures.stream()
                        .map(Signature::signedOn)
                        .max(LocalDate::compareTo)
                        .orElse(null)
                : null;
    }

    boolean hasLeftBy(LocalDate day) {
        return leavesOn != null && day.isAfter(leavesOn);
    }

    /** Of several decisions of its body the first one counts, in whatever order they arrive. */
    Party approve(LocalDate day) {
        boolean knownBefore = approvedOn != null && !approvedOn.isAfter(day);
        return knownBefore ? this : with(signatures, day, noticeGivenOn, leavesOn);
    }

    Party sign(Signature signature) {
        String name = SearchKey.of(signature.name());
        boolean again =
                signatures.stream().anyMatch(one -> SearchKey.of(one.name()).equals(name));
        if (hasSigned() || again) {
            throw new RuleViolation(AgreementRule.ALREADY_SIGNED, "This was signed for the party before");
        }
        List<Signature> all = new ArrayList<>(signatures);
        all.add(signature);
        return with(all, approvedOn, noticeGivenOn, leavesOn);
    }

    Party leave(LocalDate givenOn, LocalDate lastDay) {
        if (leavesOn != null) {
            throw new RuleViolation(AgreementRule.NOTICE_GIVEN, "The party leaves on " + leavesOn);
        }
        LocalDate signedOn = signedOn();
        if (signedOn == null || givenOn.isBefore(signedOn)) {
            throw AgreementRule.NOTICE_BEFORE_SIGNATURE.brokenBy("givenOn", "The party signed on " + signedOn);
        }
        return with(signatures, approvedOn, givenOn, lastDay);
    }

    private Party with(
            List<Signature> newSignatures,
            @Nullable LocalDate approval,
            @Nullable LocalDate givenOn,
            @Nullable LocalDate lastDay) {
        return new Party(
                organizationId,
                role,
                requiredSignatures,
                notice,
                onBehalfOf,
                representatives,
                newSignatures,
                approval,
                givenOn,
                lastDay);
    }

    /** A difference between who stands for a party and who signed for it. */
    public enum Oddity {
        SIGNED_BY_ANOTHER,
        REPRESENTATIVE_DID_NOT_SIGN
    }
}
