package org.samenspel.partners.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Cells;
import org.samenspel.csv.CsvFormat;
import org.samenspel.directory.CodeScheme;
import org.samenspel.directory.MunicipalityClass;
import org.samenspel.directory.MunicipalityClasses;
import org.samenspel.directory.MunicipalityClassification;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.partners.organization.OrganizationIndex.Entry;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;

/**
 * Organizations as a table. An empty cell says nothing: what is there stays, and a code is never taken away.
 */
final class OrganizationCsv implements CsvFormat<OrganizationRow> {

    private static final String NAME = "nameNl";
    private static final String KIND = "kind";
    private static final String THEMES = "themes";
    private static final String CLASSES = "municipalityClasses";
    private static final String CONTACT = "contactName";
    private static final Pattern THEME = Pattern.compile("[a-z][A-Za-z0-9]{0,49}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_LIST = 2_000;

    private final OrganizationIndex index;

    OrganizationCsv(OrganizationIndex index) {
        this.index = index;
    }

    @Override
    public List<String> columns() {
        return List.of(
                NAME,
                "nameFr",
                "nameEn",
                KIND,
                THEMES,
                column(CodeScheme.KBO),
                column(CodeScheme.OVO),
                column(CodeScheme.NIS),
                CLASSES,
                CONTACT,
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
        List<OrganizationCode> codes = Arrays.stream(CodeScheme.values())
                .flatMap(scheme -> codes(cells, scheme).stream())
                .toList();
        LocalizedText name = name(cells);
        List<Entry> matching = name == null && codes.isEmpty() ? List.of() : index.matching(codes, stated(name));
        if (matching.size() > 1) {
            String detail = "Several organizations have this name or these codes: give the code of one";
            cells.row().reject(NAME, cells.text(NAME, LONGEST_NAME), detail, Issue.INVALID_INPUT);
        }
        Entry there = matching.size() == 1 ? matching.getFirst() : null;
        OrganizationProfile profile = profile(cells, name, codes, there);
        String key = there == null ? OrganizationIndex.key(profile) : there.key();
        return new OrganizationRow(key, profile, contact(cells, there));
    }

    @Override
    public List<@Nullable Object> write(OrganizationRow row) {
        OrganizationProfile profile = row.profile();
        ContactRow contact = row.contact();
        return Arrays.asList(
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

    /** The organization as it is after the row; of a row that is wrong only what can be read. */
    private static OrganizationProfile profile(
            Cells cells, @Nullable LocalizedText name, List<OrganizationCode> codes, @Nullable Entry there) {
        OrganizationProfile before = there == null ? null : there.profile();
        OrganizationKind kind = cells.optionalOneOf(KIND, OrganizationKind.class);
        if (before == null && name == null) {
            cells.required(NAME, LONGEST_NAME);
        }
        if (before == null && kind == null) {
            cells.required(KIND, 100);
        }
        List<String> themes = list(cells, THEMES, OrganizationCsv::theme);
        List<MunicipalityClassification> classes = list(cells, CLASSES, OrganizationCsv::municipalityClass);
        OrganizationProfile stated = new OrganizationProfile(
                name == null ? stated(null) : name, OrganizationKind.OTHER, themes, codes, MunicipalityClasses.NONE);
        return cells.made(CLASSES, () -> with(before == null ? stated : before, stated, name, kind, classes), stated);
    }

    private static OrganizationProfile with(
            OrganizationProfile before,
            OrganizationProfile stated,
            @Nullable LocalizedText name,
            @Nullable OrganizationKind kind,
            List<MunicipalityClassification> classes) {
        return new OrganizationProfile(
                name == null ? before.name() : over(before.name(), name),
                kind == null ? before.kind() : kind,
                stated.themes().isEmpty() ? before.themes() : stated.themes(),
                together(before.codes(), stated.codes()),
                classes.isEmpty() ? before.municipalityClasses() : new MunicipalityClasses(classes));
    }

    private static LocalizedText over(LocalizedText before, LocalizedText name) {
        return new LocalizedText(
                name.nl() == null ? before.nl() : name.nl(),
                name.fr() == null ? before.fr() : name.fr(),
                name.en() == null ? before.en() : name.en());
    }

    /** A code that is there too is as the row has it, unless the row says nothing of its validity. */
    private static List<OrganizationCode> together(List<OrganizationCode> before, List<OrganizationCode> stated) {
        Stream<OrganizationCode> kept = before.stream()
                .filter(code -> stated.stream().noneMatch(other -> isSame(code, other) && !isUndated(other)));
        Stream<OrganizationCode> added = stated.stream()
                .filter(code -> !isUndated(code) || before.stream().noneMatch(other -> isSame(code, other)));
        return Stream.concat(kept, added)
                .sorted(Comparator.comparing(OrganizationCode::scheme).thenComparing(OrganizationCode::code))
                .toList();
    }

    private static boolean isSame(OrganizationCode one, OrganizationCode other) {
        return one.scheme() == other.scheme() && one.code().equals(other.code());
    }

    private static boolean isUndated(OrganizationCode code) {
        return code.validFrom() == null && code.validUntil() == null;
    }

    private static LocalizedText stated(@Nullable LocalizedText name) {
        return Objects.requireNonNullElseGet(name, () -> LocalizedText.dutch("?"));
    }

    private static @Nullable LocalizedText name(Cells cells) {
        String nl = cells.text(NAME, LONGEST_NAME);
        String fr = cells.text("nameFr", LONGEST_NAME);
        String en = cells.text("nameEn", LONGEST_NAME);
        return nl == null && fr == null && en == null ? null : new LocalizedText(nl, fr, en);
    }

    private static List<OrganizationCode> codes(Cells cells, CodeScheme scheme) {
        return list(cells, column(scheme), cell -> {
            DatedText code = DatedText.of(cell);
            try {
                return new OrganizationCode(scheme, code.text(), code.from(), code.until());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        String.valueOf(e.getMessage()).replaceFirst("^code ", column(scheme) + " "), e);
            }
        });
    }

    private static String theme(String cell) {
        if (!THEME.matcher(cell).matches()) {
            throw new IllegalArgumentException("themes must be codes such as housing");
        }
        return cell;
    }

    private static MunicipalityClassification municipalityClass(String cell) {
        DatedText text = DatedText.of(cell);
        MunicipalityClass code = Arrays.stream(MunicipalityClass.values())
                .filter(one -> Cells.code(one).equals(text.text()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("municipalityClasses must be centerCity or rural"));
        return new MunicipalityClassification(code, text.from(), text.until());
    }

    private static @Nullable ContactRow contact(Cells cells, @Nullable Entry there) {
        String name = cells.text(CONTACT, 200);
        String function = cells.text("contactFunction", 200);
        String email = cells.text("contactEmail", 254);
        String phone = cells.phone("contactPhone");
        if (email != null && !EMAIL.matcher(email).matches()) {
            cells.row().reject("contactEmail", null, "contactEmail must be an email address", Issue.INVALID_INPUT);
        }
        if (name == null) {
            if (function != null || email != null || phone != null) {
                cells.required(CONTACT, 200);
            }
            return null;
        }
        var contact = new ContactRow(name, function, email, phone);
        boolean isThere = there != null && there.contacts().stream().anyMatch(contact::changesNothing);
        return isThere ? null : contact;
    }

    private static <T> List<T> list(Cells cells, String column, Function<String, T> reader) {
        List<T> items = new ArrayList<>();
        for (String item : cells.list(column, LONGEST_LIST)) {
            T read = cells.made(column, () -> reader.apply(item), null);
            if (read != null) {
                items.add(read);
            }
        }
        return items;
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
