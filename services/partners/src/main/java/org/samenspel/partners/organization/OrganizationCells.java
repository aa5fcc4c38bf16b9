package org.samenspel.partners.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Cells;
import org.samenspel.directory.CodeScheme;
import org.samenspel.directory.MunicipalityClass;
import org.samenspel.directory.MunicipalityClasses;
import org.samenspel.directory.MunicipalityClassification;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.partners.organization.OrganizationIndex.Entry;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;

/** Reads an organization in the cells of a row, as it is after the import: what the row says, over what is there. */
record OrganizationCells(Cells cells, OrganizationIndex index) {

    private static final Pattern THEME = Pattern.compile("[a-z][A-Za-z0-9]{0,49}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final LocalizedText NO_NAME = LocalizedText.dutch("?");
    private static final String NAME = "nameNl";
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_LIST = 2_000;

    OrganizationRow row() {
        LocalizedText name = name();
        List<OrganizationCode> codes = Arrays.stream(CodeScheme.values())
                .flatMap(scheme -> codes(scheme).stream())
                .toList();
        Entry there = there(codes, name);
        OrganizationProfile profile = profile(name, codes, there == null ? null : there.profile());
        ContactRow contact = contact(there);
        if (there != null) {
            return new OrganizationRow(there.id(), there.key(), profile, contact);
        }
        doubtNamesake(name);
        String key = name == null && codes.isEmpty() ? "line " + cells.row().line() : OrganizationIndex.key(profile);
        return new OrganizationRow(null, key, profile, contact);
    }

    /** Two may have one name: whoever knows says so. */
    private void doubtNamesake(@Nullable LocalizedText name) {
        if (name == null || cells.row().isRejected("id", NAME)) {
            return;
        }
        index.namesakes(name).stream().findFirst().ifPresent(other -> {
            String said = name.in(Language.NL);
            String detail = "%s is there, as %s: is this another one?"
                    .formatted(other.profile().name().in(Language.NL), other.key());
            cells.row().doubt(column(name), said, detail);
        });
    }

    private @Nullable Entry there(List<OrganizationCode> codes, @Nullable LocalizedText name) {
        UUID id = cells.parsed("id", UUID::fromString, "must be a UUID");
        if (id != null) {
            Entry there = index.withId(id).orElse(null);
            if (there == null) {
                String detail = "There is no organization with this id";
                cells.row().reject("id", id.toString(), detail, Issue.REFERENCED_RESOURCE_NOT_FOUND);
            }
            return there;
        }
        List<Entry> matching = index.matching(codes, name);
        if (matching.size() > 1) {
            String detail = "Several organizations have this name or these codes: give the id of one";
            cells.row().reject(NAME, cells.text(NAME, LONGEST_NAME), detail, Issue.INVALID_INPUT);
        }
        if (matching.size() != 1) {
            return null;
        }
        doubtOtherName(matching.getFirst(), name);
        return matching.getFirst();
    }

    /** A mistyped code that belongs to another organization would rename that one, where the caller's own keeps it. */
    private void doubtOtherName(Entry there, @Nullable LocalizedText name) {
        LocalizedText before = there.profile().name();
        if (name == null || !there.isKept() || OrganizationIndex.shareName(before, name)) {
            return;
        }
        String said = name.in(Language.NL);
        cells.row()
                .doubt(
                        column(name),
                        said,
                        "The code is that of %1$s: %1$s → %2$s".formatted(before.in(Language.NL), said));
    }

    private static String column(LocalizedText name) {
        return name.nl() != null ? NAME : name.fr() != null ? "nameFr" : "nameEn";
    }

    /** Of a row that is wrong only what can be read. */
    private OrganizationProfile profile(
            @Nullable LocalizedText name, List<OrganizationCode> codes, @Nullable OrganizationProfile before) {
        OrganizationKind kind = cells.optionalOneOf("kind", OrganizationKind.class);
        if (before == null && name == null) {
            cells.required(NAME, LONGEST_NAME);
        }
        if (before == null && kind == null) {
            cells.required("kind", 100);
        }
        List<String> themes = list("themes", OrganizationCells::theme);
        List<MunicipalityClassification> classes = list("municipalityClasses", OrganizationCells::municipalityClass);
        OrganizationProfile base = before == null ? named(name) : before;
        OrganizationProfile made = cells.made(
                "municipalityClasses",
                cells.text("municipalityClasses", LONGEST_LIST),
                () -> new OrganizationProfile(
                        name == null ? base.name() : over(base.name(), name),
                        kind == null ? base.kind() : kind,
                        themes.isEmpty() ? base.themes() : themes,
                        base.codesWith(codes),
                        classes.isEmpty() ? base.municipalityClasses() : new MunicipalityClasses(classes)));
        return Objects.requireNonNullElse(made, base);
    }

    /** Where a row begins that is about nothing that is there. */
    private static OrganizationProfile named(@Nullable LocalizedText name) {
        return new OrganizationProfile(
                Objects.requireNonNullElse(name, NO_NAME),
                OrganizationKind.OTHER,
                List.of(),
                List.of(),
                MunicipalityClasses.NONE);
    }

    private static LocalizedText over(LocalizedText before, LocalizedText name) {
        return new LocalizedText(
                name.nl() == null ? before.nl() : name.nl(),
                name.fr() == null ? before.fr() : name.fr(),
                name.en() == null ? before.en() : name.en());
    }

    private @Nullable LocalizedText name() {
        String nl = cells.name(NAME, LONGEST_NAME);
        String fr = cells.name("nameFr", LONGEST_NAME);
        String en = cells.name("nameEn", LONGEST_NAME);
        return nl == null && fr == null && en == null ? null : new LocalizedText(nl, fr, en);
    }

    private List<OrganizationCode> codes(CodeScheme scheme) {
        String column = scheme.name().toLowerCase(Locale.ROOT);
        return list(column, cell -> {
            DatedText code = DatedText.of(cell);
            try {
                return new OrganizationCode(scheme, code.text(), code.from(), code.until());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        String.valueOf(e.getMessage()).replaceFirst("^code ", column + " "), e);
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

    /** Null where the row names nobody, or somebody who is there in these words. */
    private @Nullable ContactRow contact(@Nullable Entry there) {
        String name = cells.name("contactName", 200);
        String function = cells.text("contactFunction", 200);
        String email = cells.text("contactEmail", 254);
        String phone = cells.phone("contactPhone");
        if (email != null && !EMAIL.matcher(email).matches()) {
            cells.row().reject("contactEmail", null, "contactEmail must be an email address", Issue.INVALID_INPUT);
        }
        if (name == null) {
            if (function != null || email != null || phone != null) {
                cells.required("contactName", 200);
            }
            return null;
        }
        var contact = new ContactRow(name, function, email, phone);
        boolean isThere = there != null && there.contacts().stream().anyMatch(contact::changesNothing);
        return isThere ? null : contact;
    }

    private <T> List<T> list(String column, Function<String, T> reader) {
        List<T> items = new ArrayList<>();
        for (String item : cells.list(column, LONGEST_LIST)) {
            T read = cells.made(column, item, () -> reader.apply(item));
            if (read != null) {
                items.add(read);
            }
        }
        return items;
    }
}
