package org.samenspel.local.demo;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenspel.local.demo.Network.Project;

/** Who is in the network, by kind, and what they carry together. */
final class NetworkText {

    private final Page page;

    NetworkText(Page page) {
        this.page = page;
    }

    void write(Network network) {
        page.heading("Network");
        page.line(
                "%d organizations, %d of them with a number; %d memberships of one in another",
                network.organizations(), network.numbered(), network.memberships());
        page.wrapped("  ", kinds(network.perKind()));
        page.wrapped(
                "the network organization in ",
                network.seats().stream()
                        .map(seat -> "%s (%s)".formatted(seat.organization(), Page.words(seat.role())))
                        .collect(Collectors.joining(", ")));
        page.wrapped("and in what is no organization itself: ", String.join("; ", network.otherSeats()));
        page.blank();
        network.projects().forEach(this::write);
    }

    private void write(Project project) {
        String coPromoters =
                project.coPromoters().isEmpty() ? "" : ", with " + String.join(", ", project.coPromoters());
        page.wrapped(
                "project ",
                "%s: %s%s; %s, from %s"
                        .formatted(
                                project.title(),
                                project.promoter(),
                                coPromoters,
                                Page.count(project.partners(), "partner"),
                                project.start()));
    }

    private static String kinds(Map<String, Integer> perKind) {
        return perKind.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(kind -> Page.words(kind.getKey()) + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }
}
