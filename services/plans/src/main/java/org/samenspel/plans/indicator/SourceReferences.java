package org.samenspel.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.samenspel.csv.Candidate;
import org.samenspel.directory.CodeScheme;
import org.samenspel.directory.Directory;

/** Finds references odd that name nothing: as long as they do, nothing counts. */
@ApplicationScoped
class SourceReferences {

    private static final String COLUMN = "sourceReference";
    private static final Set<IndicatorSource> NAMED =
            Set.of(IndicatorSource.AGREEMENT, IndicatorSource.MANDATE, IndicatorSource.PROJECT);

    private final Directory directory;
    private final KnownReferences known;

    SourceReferences(Directory directory, KnownReferences known) {
        this.directory = directory;
        this.known = known;
    }

    void check(List<Candidate<IndicatorRow>> candidates) {
        for (Candidate<IndicatorRow> candidate : candidates) {
            String reference = candidate.row().sourceReference();
            List<IndicatorSource> sources = candidate.row().sources();
            if (reference == null || sources.stream().anyMatch(source -> isKnown(source, reference))) {
                continue;
            }
            if (sources.stream().noneMatch(NAMED::contains)) {
                String detail = "%s names nothing: no agreement, body or project feeds this indicator";
                candidate.source().doubt(COLUMN, reference, detail.formatted(reference));
            } else if (new SourceReference(reference).isWrongNumber()) {
                String detail = "%s is no KBO number: its check digits are wrong";
                candidate.source().doubt(COLUMN, reference, detail.formatted(reference));
            } else {
                String detail = "%s names nothing that is known here: as long as that is so, nothing counts";
                candidate.source().remark(detail.formatted(reference));
            }
        }
    }

    private boolean isKnown(IndicatorSource source, String reference) {
        return NAMED.contains(source)
                && (new SourceReference(reference).isOneOf(known.of(source))
                        || (source == IndicatorSource.AGREEMENT && isOrganization(reference)));
    }

    private boolean isOrganization(String reference) {
        return new SourceReference(reference)
                .number()
                .map(number -> directory.withCode(CodeScheme.KBO, number).isPresent())
                .orElseGet(() -> !directory.named(reference).isEmpty());
    }
}
