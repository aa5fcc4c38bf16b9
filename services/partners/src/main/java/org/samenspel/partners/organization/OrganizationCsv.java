package org.samenspel.partners.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Cells;
import org.samenspel.csv.CsvFormat;
import org.samenspel.directory.CodeScheme;

/** Organizations as a table. An empty cell says nothing: what is there stays, and a code is never taken away. */
final class OrganizationCsv implements CsvFormat<OrganizationRow> {

    private static final String NAME = "nameNl";
    private static final String KIND = "kind";

    private final OrganizationIndex index;

    OrganizationCsv(OrganizationIndex index) {
        this.index = index;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "id",
                NAME,
                "nameFr",
                "nameEn",
                KIND,
                "themes",
                column(CodeScheme.KBO),
                column(CodeScheme.OVO),
                column(CodeScheme.NIS),
                "municipalityClasses",
                "contactName",
                "contactFunction",
                "contactEmail",
                "contactPhone");
    }

    /** A list of names and numbers is a table too. */
    @Override
    public Set<String> optionalColumns() {
        return columns().stream()
                .filter(column -> !column.equals(NAME) && !column.equals(KIND))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public OrganizationRow read(Cells cells) {
        return new OrganizationCells(cells, index).row();
    }

    @Override
    public List<@Nullable Object> write(OrganizationRow row) {
        OrganizationProfile profile = row.profile();
        ContactRow contact = row.contact();
        return Arrays.asList(
                row.id(),
                profile.name().nl(),
                profile.name().fr(),
                profile.name().en(),
                profile.kind(),
                Cells.joined(profile.themes()),
                written(profile, CodeScheme.KBO),
                written(profile, CodeScheme.OVO),
                written(profile, CodeScheme.NIS),
                Cells.joined(profile.municipalityClasses().list().stream()
                        .map(one -> new DatedText(Cells.code(one.code()), one.validFrom(), one.validUntil()).toString())
                        .toList()),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.function(),
                contact == null ? null : contact.email(),
                contact == null ? null : contact.phone());
    }

    @Override
    public String keyColumn() {
        return NAME;
    }

    @Override
    public String key(OrganizationRow row) {
        return row.key();
    }

    private static @Nullable String written(OrganizationProfile profile, CodeScheme scheme) {
        return Cells.joined(profile.codes().stream()
                .filter(code -> code.scheme() == scheme)
                .map(code -> new DatedText(code.code(), code.validFrom(), code.validUntil()).toString())
                .toList());
    }

    private static String column(CodeScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }
}
