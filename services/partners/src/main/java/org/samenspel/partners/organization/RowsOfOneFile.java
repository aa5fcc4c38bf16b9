package org.samenspel.partners.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.csv.Candidate;
import org.samenspel.csv.CsvRow;
import org.samenspel.partners.organization.OrganizationIndex.Entry;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.Issue;

/**
 * Compares the rows of a file among themselves as with what is there: a new one that is the organization of an earlier row would not
 * be found again by an import of the same file.
 */
final class RowsOfOneFile {

    private final OrganizationIndex index = new OrganizationIndex();
    private final Map<UUID, Candidate<OrganizationRow>> earlier = new HashMap<>();

    private RowsOfOneFile() {}

    static void rejectSecondOfAnOrganization(List<Candidate<OrganizationRow>> rows) {
        var file = new RowsOfOneFile();
        rows.stream()
                .filter(row -> !row.source().isRejected("id", "nameNl", "nameFr", "nameEn", "kbo", "ovo"))
                .forEach(file::take);
    }

    private void take(Candidate<OrganizationRow> candidate) {
        OrganizationProfile profile = candidate.row().profile();
        index.matching(profile.codes(), profile.name()).stream()
                .flatMap(same -> Stream.ofNullable(earlier.get(same.id())))
                .filter(same -> candidate.row().id() == null || same.row().id() == null)
                .findFirst()
                .ifPresent(same -> reject(candidate, same.source()));
        UUID place = Ids.next();
        earlier.put(place, candidate);
        index.add(new Entry(place.toString(), place, profile, List.of(), false));
    }

    private static void reject(Candidate<OrganizationRow> candidate, CsvRow same) {
        String detail = "%s is also on line %d: give each a code of its own, or leave one out"
                .formatted(candidate.key(), same.line());
        candidate.source().reject("nameNl", candidate.key(), detail, Issue.INVALID_INPUT);
    }
}
