package org.samenspel.local.demo;

import java.time.Period;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.demo.Agreement.Article;
import org.samenspel.local.demo.Agreement.Evidence;
import org.samenspel.local.demo.Agreement.Look;
import org.samenspel.local.demo.Agreement.Notice;
import org.samenspel.local.demo.Agreement.Obligation;
import org.samenspel.local.demo.Agreement.Party;
import org.samenspel.local.demo.Agreement.Signature;
import org.samenspel.local.demo.Agreement.Window;

/** An agreement: who signed it, what it is made of, and where its duties stood on some days. */
final class AgreementText {

    private final Page page;

    AgreementText(Page page) {
        this.page = page;
    }

    void write(Agreement agreement) {
        page.heading("Agreement " + agreement.reference());
        page.wrapped("", agreement.title());
        page.line(
                "%s on %s, until %s%s",
                agreement.state(), agreement.start(), agreement.end(), notice(agreement.notice()));
        page.wrapped("about ", agreement.themes().stream().map(Page::words).collect(Collectors.joining(", ")));
        agreement.parties().forEach(this::write);
        int paragraphs = agreement.articles().stream()
                .mapToInt(article -> article.paragraphs().size())
                .sum();
        page.line("%d articles, %d paragraphs", agreement.articles().size(), paragraphs);
        agreement.articles().forEach(this::write);
        agreement.oddities().forEach(oddity -> page.line("  odd: article %s is %s", oddity.article(), oddity.kind()));
        agreement.obligations().forEach(this::write);
    }

    private void write(Party party) {
        if (party.approvedOn() != null) {
            page.line("approved on %s  by a body of %s", party.approvedOn(), party.name());
        }
        if (!party.representatives().isEmpty()) {
            String names = party.representatives().stream()
                    .map(one -> "%s, %s".formatted(one.name(), one.capacity()))
                    .collect(Collectors.joining("; "));
            page.wrapped("represented by ", "%s, for %s".formatted(names, party.name()));
        }
        for (Signature signature : party.signatures()) {
            String onBehalfOf = signature.onBehalfOf() == null ? "" : " " + signature.onBehalfOf();
            page.wrapped(
                    "signed on %s  ".formatted(signature.signedOn()),
                    "%s, %s%s, for %s".formatted(signature.name(), signature.capacity(), onBehalfOf, party.name()));
        }
        if (party.receivedOn() != null) {
            page.line("received on %s  the signed copy, by %s", party.receivedOn(), party.name());
        }
        party.oddities().forEach(oddity -> page.line("  odd: %s, of %s", Page.words(oddity), party.name()));
    }

    private void write(Article article) {
        String title = article.title() == null ? "" : article.title() + ", ";
        page.line(
                "  %-3s %s%s",
                article.number(), title, Page.count(article.paragraphs().size(), "paragraph"));
    }

    private void write(Obligation obligation) {
        page.blank();
        String paragraph = obligation.paragraph() == null ? "" : " " + obligation.paragraph();
        String printed = obligation.printed() == null ? "" : ": “" + obligation.printed() + "”";
        page.line("duty of article %s%s%s", obligation.article(), paragraph, printed);
        obligation.looks().forEach(this::write);
    }

    private void write(Look look) {
        String windows = look.windows().stream().map(AgreementText::told).collect(Collectors.joining(", "));
        page.wrapped("  on %s  ".formatted(look.day()), windows.isEmpty() ? "nothing to do yet" : windows);
    }

    private static String told(Window window) {
        String met = window.evidence().stream().map(Evidence::day).collect(Collectors.joining(", "));
        return days(window) + " " + Page.words(window.state()) + (met.isEmpty() ? "" : " (met on " + met + ")");
    }

    /** A calendar year by its number. */
    private static String days(Window window) {
        String year = window.start().substring(0, 4);
        boolean whole = window.start().equals(year + "-01-01") && window.end().equals(year + "-12-31");
        return whole ? year : window.start() + " to " + window.end();
    }

    private static String notice(@Nullable Notice notice) {
        return notice == null
                ? ""
                : "; notice: at least %s, by %s".formatted(duration(notice.period()), Page.words(notice.form()));
    }

    /** In the unit it is agreed in, such as one year. */
    private static String duration(String printed) {
        Period period = Period.parse(printed);
        if (period.getYears() > 0) {
            return Page.count(period.getYears(), "year");
        }
        return period.getMonths() > 0 ? Page.count(period.getMonths(), "month") : Page.count(period.getDays(), "day");
    }
}
