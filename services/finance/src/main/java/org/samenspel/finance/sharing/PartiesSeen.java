package org.samenspel.finance.sharing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.finance.agreement.AgreementScope;
import org.samenspel.finance.agreement.Party;
import org.samenspel.finance.sharing.PartyDays.PartyTime;
import org.samenspel.values.Period;

/** When each party of an agreement was one within the period of a cost sharing, as its keeper knew it, whether it shares or not. */
record PartiesSeen(List<PartyTime> parties) {

    static final PartiesSeen NONE = new PartiesSeen(List.of());

    PartiesSeen {
        parties = List.copyOf(parties);
    }

    static PartiesSeen of(AgreementScope agreement, Period within) {
        return new PartiesSeen(agreement.parties().stream()
                .map(Party::organizationId)
                .distinct()
                .sorted()
                .map(party -> new PartyTime(party, agreement.timeOf(party, within)))
                .filter(party -> !party.time().isEmpty())
                .toList());
    }

    /** The same, where these partners were parties as is known now: the cost sharing followed that by itself. */
    PartiesSeen with(Collection<UUID> partners, PartiesSeen now) {
        return new PartiesSeen(Stream.concat(
                        parties.stream().filter(party -> !partners.contains(party.partnerId())),
                        now.parties.stream().filter(party -> partners.contains(party.partnerId())))
                .toList());
    }

    /**
     * For each party the first day on which it is otherwise now.
     *
     * @param current the organization that goes on for this one
     */
    List<Oddity> differencesTo(PartiesSeen now, UnaryOperator<UUID> current) {
        Map<UUID, List<Period>> before = timeOf(current);
        Map<UUID, List<Period>> after = now.timeOf(current);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .sorted()
                .flatMap(party ->
                        difference(party, before.getOrDefault(party, List.of()), after.getOrDefault(party, List.of()))
                                .stream())
                .toList();
    }

    private static Optional<Oddity> difference(UUID party, List<Period> before, List<Period> after) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        Stream.concat(before.stream(), after.stream()).forEach(spell -> {
            cuts.add(spell.start());
            cuts.add(spell.start().plusDays(spell.days()));
        });
        return cuts.stream()
                .filter(day -> includes(before, day) != includes(after, day))
                .findFirst()
                .map(day ->
                        new Oddity(includes(after, day) ? Oddity.Kind.PARTY_CAME : Oddity.Kind.PARTY_GONE, party, day));
    }

    private static boolean includes(List<Period> time, LocalDate day) {
        return time.stream().anyMatch(spell -> spell.contains(day));
    }

    private Map<UUID, List<Period>> timeOf(UnaryOperator<UUID> current) {
        return parties.stream()
                .collect(Collectors.groupingBy(
                        party -> current.apply(party.partnerId()),
                        Collectors.flatMapping(party -> party.time().stream(), Collectors.toList())));
    }
}
