package org.samenspel.finance.sharing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.samenspel.finance.agreement.AgreementScope;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.Period;

/**
 * When each partner was a party to the agreement within the period of a sharing: it bears the cost of those days only. The shared
 * cost is the same each day; on each day it is split over those who are a party on it.
 */
public record PartyDays(Period period, List<PartyTime> partners) {

    public PartyDays {
        partners = List.copyOf(partners);
    }

    /** When one partner was a party, in order. */
    public record PartyTime(UUID partnerId, List<Period> time) {

        boolean includes(LocalDate day) {
            return time.stream().anyMatch(spell -> spell.contains(day));
        }
    }

    static PartyDays of(CostSharingContent content, AgreementScope agreement) {
        return new PartyDays(
                content.period(),
                content.partnerIds().stream()
                        .map(partner -> new PartyTime(partner, agreement.timeOf(partner, content.period())))
                        .toList());
    }

    /** All of them all the time. */
    static PartyDays whole(CostSharingContent content) {
        return new PartyDays(
                content.period(),
                content.partnerIds().stream()
                        .map(partner -> new PartyTime(partner, List.of(content.period())))
                        .toList());
    }

    /** How many days a partner was a party. */
    public long of(UUID partnerId) {
        return partners.stream()
                .filter(partner -> partner.partnerId().equals(partnerId))
                .flatMap(partner -> partner.time().stream())
                .mapToLong(Period::days)
                .sum();
    }

    /** Whether each partner was a party on every day. */
    boolean areWhole() {
        return partners.stream().allMatch(partner -> of(partner.partnerId()) == period.days());
    }

    /** The part of the shared cost that each partner bears, exactly; together less than 1 if on some day nobody bears it. */
    Map<UUID, Fraction> parts(List<PartnerShare> shares) {
        Map<UUID, Fraction> parts = new HashMap<>();
        for (Period slice : slices()) {
            List<PartnerShare> present = shares.stream()
                    .filter(share -> includes(share.partnerId(), slice.start()))
                    .toList();
            Fraction weight = present.stream().map(PartnerShare::sharedWeight).reduce(Fraction.ZERO, Fraction::plus);
            if (!weight.isZero()) {
                Fraction time = Fraction.of(slice.days()).dividedBy(Fraction.of(period.days()));
                present.forEach(share -> parts.merge(
                        share.partnerId(), time.times(share.sharedWeight()).dividedBy(weight), Fraction::plus));
            }
        }
        return parts;
    }

    private boolean includes(UUID partnerId, LocalDate day) {
        return partners.stream().anyMatch(partner -> partner.partnerId().equals(partnerId) && partner.includes(day));
    }

    /** The period, cut wherever somebody comes or goes. */
    private List<Period> slices() {
        TreeSet<LocalDate> cuts = new TreeSet<>(List.of(period.start(), dayAfter(period)));
        partners.stream().flatMap(partner -> partner.time().stream()).forEach(spell -> {
            cuts.add(spell.start());
            cuts.add(dayAfter(spell));
        });
        List<LocalDate> starts = List.copyOf(cuts);
        return IntStream.range(1, starts.size())
                .mapToObj(next ->
                        new Period(starts.get(next - 1), starts.get(next).minusDays(1)))
                .toList();
    }

    private static LocalDate dayAfter(Period period) {
        return period.start().plusDays(period.days());
    }
}
