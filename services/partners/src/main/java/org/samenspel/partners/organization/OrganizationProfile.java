package org.samenspel.partners.organization;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.samenspel.directory.MunicipalityClasses;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.text.Code;
import org.samenspel.web.text.Name;

/**
 * What is published of an organization; all of it may change.
 *
 * @param name in each language it has one in
 * @param themes what it works on, as codes such as {@code housing}
 * @param codes in public registers, those it ever had too; an organization without legal personality has none
 * @param municipalityClasses those that a municipality has and had
 */
public record OrganizationProfile(
        @NotNull @Name LocalizedText name,
        @NotNull OrganizationKind kind,
        @Size(max = 50) List<@NotNull @Code String> themes,
        @Size(max = 20) List<@NotNull OrganizationCode> codes,
        MunicipalityClasses municipalityClasses) {

    private static final int LONGEST_NAME = 500;
    private static final int MOST_CLASSES = 20;

    /** @throws IllegalArgumentException if the name is too long, something is named twice, or it has a class and is no municipality */
    public OrganizationProfile {
        if (name != null && name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name must have at most %d characters".formatted(LONGEST_NAME));
        }
        themes = themes == null ? List.of() : themes;
        codes = codes == null ? List.of() : codes;
        municipalityClasses = municipalityClasses == null ? MunicipalityClasses.NONE : municipalityClasses;
        if (municipalityClasses.list().size() > MOST_CLASSES) {
            throw new IllegalArgumentException("municipalityClasses must be at most " + MOST_CLASSES);
        }
        if (kind != OrganizationKind.MUNICIPALITY && !municipalityClasses.list().isEmpty()) {
            throw new IllegalArgumentException("municipalityClasses are those of a municipality");
        }
        requireOnce("themes", themes.stream().filter(Objects::nonNull).map(SearchKey::of));
        requireOnce("codes", codes.stream().filter(Objects::nonNull).map(code -> code.scheme() + code.code()));
    }

    /** Its codes and these; one that it has keeps its validity unless that is said anew. */
    List<OrganizationCode> codesWith(List<OrganizationCode> stated) {
        Map<String, OrganizationCode> together = new TreeMap<>();
        codes.forEach(code -> together.put(code.scheme().ordinal() + code.code(), code));
        stated.forEach(code -> together.merge(
                code.scheme().ordinal() + code.code(), code, (before, said) -> said.hasValidity() ? said : before));
        return List.copyOf(together.values());
    }

    private static void requireOnce(String property, Stream<String> values) {
        if (!values.allMatch(new HashSet<>()::add)) {
            throw new IllegalArgumentException(property + " must not name one twice");
        }
    }
}
