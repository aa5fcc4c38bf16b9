package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.AgreementScope;

/** What an obligation asks, by version of the text; the one it began with first. */
record Versions(List<Version> list) {

    public Versions {
        list = List.copyOf(list);
    }

    /** With this one in the place of what was written down for the same version of the text. */
    Versions with(Version version) {
        List<Version> all = new ArrayList<>(list);
        int place = place(version.amendmentId());
        if (place < 0) {
            all.add(version);
        } else {
            all.set(place, version);
        }
        return new Versions(all);
    }

    private int place(@Nullable UUID amendmentId) {
        for (int i = 0; i < list.size(); i++) {
            if (Objects.equals(list.get(i).amendmentId(), amendmentId)) {
                return i;
            }
        }
        return -1;
    }

    /** The one in force on a day; the one it began with when none is. */
    Version on(AgreementScope agreement, LocalDate day) {
        return inForce(agreement, day).orElse(list.getFirst());
    }

    Optional<Version> inForce(AgreementScope agreement, LocalDate day) {
        return counting(agreement).stream()
                .filter(counting -> !counting.from().isAfter(day))
                .reduce((one, later) -> later)
                .map(Counting::version);
    }

    /** The days on which each version counts; two that ask the same are one stretch, so that no window is cut between them. */
    List<Stretch> stretches(AgreementScope agreement) {
        List<Counting> counting = counting(agreement);
        List<Stretch> stretches = new ArrayList<>();
        Version before = null;
        for (Counting now : counting) {
            Duty duty = now.version().duty();
            if (before == null || !now.version().asksTheSameAs(before)) {
                if (!stretches.isEmpty() && before != null && before.duty() != null) {
                    stretches.add(stretches.removeLast().until(now.from().minusDays(1)));
                }
                if (duty != null) {
                    stretches.add(new Stretch(
                            duty,
                            now.version().source(),
                            now.from(),
                            agreement.term().end()));
                }
            }
            before = now.version();
        }
        return stretches.stream().filter(stretch -> !stretch.isEmpty()).toList();
    }

    /** All that are written down of what was proposed by then, and where an amendment that counts deletes the article that asks it: that it ends. */
    List<Version> all(AgreementScope agreement) {
        Stream<Version> known = list.stream()
                .filter(version -> version.amendmentId() == null || agreement.hasAmendment(version.amendmentId()));
        return Stream.concat(known, endings(agreement).stream().map(Counting::version))
                .toList();
    }

    /** Of several that count from one day the last one written down. */
    private List<Counting> counting(AgreementScope agreement) {
        return Stream.concat(endings(agreement).stream(), written(agreement).stream())
                .sorted(Comparator.comparing(Counting::from))
                .toList();
    }

    private List<Counting> written(AgreementScope agreement) {
        return list.stream()
                .flatMap(version -> version.from(agreement).map(day -> new Counting(version, day)).stream())
                .sorted(Comparator.comparing(Counting::from))
                .toList();
    }

    /** What is asked by no article any more, from the day of the amendment that deletes it; unless that one says otherwise itself. */
    private List<Counting> endings(AgreementScope agreement) {
        List<Counting> written = written(agreement);
        return agreement.amendments().stream()
                .filter(amendment -> amendment.effectiveOn() != null && place(amendment.id()) < 0)
                .flatMap(amendment -> written.stream()
                        .filter(before -> !before.from().isAfter(Objects.requireNonNull(amendment.effectiveOn())))
                        .reduce((one, later) -> later)
                        .filter(before -> amendment
                                .deletedArticleIds()
                                .contains(before.version().source().articleId()))
                        .map(before -> before.version().endedBy(amendment.id()))
                        .stream())
                .map(ended -> new Counting(ended, ended.from(agreement).orElseThrow()))
                .toList();
    }

    private record Counting(Version version, LocalDate from) {}
}
