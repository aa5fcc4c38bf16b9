package org.samenspel.local.demo;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.local.demo.Progress.Indicator;
import org.samenspel.local.demo.Report.Campaign;
import org.samenspel.local.demo.Report.Cell;
import org.samenspel.local.demo.Report.Question;
import org.samenspel.local.demo.Report.Results;

/** A consultation: what it did to its indicator, what its door let in, and its results as far as they are published. */
final class CampaignText {

    private final Page page;
    private final Progress progress;

    CampaignText(Page page, Progress progress) {
        this.page = page;
        this.progress = progress;
    }

    void write(Campaign campaign) {
        page.heading("Consultation " + campaign.reference() + ": " + campaign.title());
        page.line(
                "%s people answered; a count of fewer than %d is hidden, and so is what would give one back",
                turnout(campaign.results()), campaign.results().k());
        page.line("indicator %s.%s             %s", campaign.action(), campaign.indicator(), standing(campaign));
        page.line("an answer sent again      %s", campaign.retry());
        page.line("the same id, changed      %s", campaign.changedReplay());
        page.line("an answer after the close %s", campaign.late());
        page.blank();
        campaign.results().questions().forEach(this::write);
    }

    private static String turnout(Results results) {
        return results.respondents() == null
                ? "fewer than " + results.fewerThan()
                : results.respondents().toString();
    }

    private void write(Question question) {
        String answered = question.answered() == null ? "not told" : question.answered() + " answered";
        page.wrapped("%-15s %-15s %-12s ".formatted(question.code(), question.type(), answered), told(question));
    }

    private static String told(Question question) {
        String shown = question.cells().stream()
                .filter(cell -> !cell.hidden())
                .map(cell -> cell.code() + " " + cell.count())
                .collect(Collectors.joining(", "));
        String hidden =
                question.cells().stream().filter(Cell::hidden).map(Cell::code).collect(Collectors.joining(", "));
        String mean = question.mean() == null
                ? ""
                : "mean " + question.mean().stripTrailingZeros().toPlainString();
        return Stream.of(shown, hidden.isEmpty() ? "" : "hidden: " + hidden, mean)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String standing(Campaign campaign) {
        return progress.goals().stream()
                .flatMap(goal -> goal.operational().stream())
                .flatMap(goal -> goal.actions().stream())
                .filter(action -> action.number().equals(campaign.action()))
                .flatMap(action -> action.indicators().stream())
                .filter(indicator -> indicator.number().equals(campaign.indicator()))
                .findFirst()
                .map(CampaignText::standing)
                .orElse("");
    }

    private static String standing(Indicator indicator) {
        String outcome = indicator.standing().equals("reached") ? "reached" : "not reached";
        String late = indicator.late() == null ? "" : ": it came too late";
        return IndicatorText.result(indicator) + " " + (indicator.unit() == null ? "" : indicator.unit()) + ", "
                + outcome + late;
    }
}
