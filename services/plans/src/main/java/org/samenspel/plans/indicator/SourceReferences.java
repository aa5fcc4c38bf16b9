package org.samenspel.plans.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.samenspel.csv.Candidate;
import org.samenspel.directory.CodeScheme;
import org.samenspel.directory.Directory;
import org.samenspel.values.EnterpriseNumber;

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
            if (sources.contains(IndicatorSource.AGREEMENT)) {
                String detail = "%s names no organization or agreement that is known here: none counts until one is";
                candidate.source().doubt(COLUMN, reference, detail.formatted(reference));
            } else if (sources.stream().anyMatch(NAMED::contains)) {
                String detail =
                        "%s names no body or project of which something is known here: none counts until one is";
                candidate.source().remark(detail.formatted(reference));
            } else {
                String detail = "%s names nothing: no agreement, body or project feeds this indicator";
                candidate.source().doubt(COLUMN, reference, detail.formatted(reference));
            }
        }
    }

    private boolean isKnown(IndicatorSource source, String reference) {
        return NAMED.contains(source)
                && (new SourceReference(reference).isOneOf(known.of(source))
                        || (source == IndicatorSource.AGREEMENT && isOrganization(reference)));
    }

    private boolean isOrganization(String reference) {
        try {
            String number = EnterpriseNumber.parse(reference).digits();
            return directory.withCode(CodeScheme.KBO, number).isPresent();
        } catch (IllegalArgumentException _) {
            return !directory.named(reference).isEmpty();
        }
    }
}
