package org.samenspel.local.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.demo.Merger.Look;
import org.samenspel.local.demo.Merger.Municipality;
import org.samenspel.local.demo.Merger.Party;

/** Who merged into whom, and the parties of an agreement before and after. */
final class MergerText {

    private final Page page;

    MergerText(Page page) {
        this.page = page;
    }

    void write(Merger merger) {
        page.heading("Merger of " + merger.day() + ": " + merger.decision());
        page.wrapped("", told(merger.predecessors()) + " go on as " + told(List.of(merger.successor())));
        page.line("agreement %s, signed before by each of them", merger.agreement());
        merger.disputes().forEach(this::write);
        merger.looks().forEach(this::write);
        page.wrapped(
                "  on %s  ".formatted(merger.asked().day()),
                "a client with the number of before asks for a consultation, as "
                        + merger.asked().as());
    }

    private void write(Dispute dispute) {
        page.wrapped("  dispute, %s  ".formatted(Page.words(dispute.state())), dispute.subject());
        dispute.steps()
                .forEach(step -> page.wrapped(
                        "    %s  ".formatted(step.day()),
                        "%s by %s%s%s"
                                .formatted(
                                        Page.words(step.kind()), step.by(), more(step.mediator()), more(step.note()))));
    }

    private static String more(@Nullable String text) {
        return text == null ? "" : ": " + text;
    }

    private void write(Look look) {
        page.wrapped(
                "  on %s  ".formatted(look.day()),
                "%d parties: %s"
                        .formatted(
                                look.partyCount(),
                                look.parties().stream().map(MergerText::told).collect(Collectors.joining(", "))));
    }

    private static String told(Party party) {
        return party.predecessors().isEmpty()
                ? party.name()
                : "%s (%s, %d signatures)"
                        .formatted(party.name(), String.join(", ", party.predecessors()), party.signatures());
    }

    private static String told(List<Municipality> municipalities) {
        return municipalities.stream()
                .map(one -> one.name() + " (NIS " + one.nis() + ")")
                .collect(Collectors.joining(", "));
    }
}
