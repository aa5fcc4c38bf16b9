package org.samenspel.governance.characteristic.api;

import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.characteristic.Gender;
import org.samenspel.governance.characteristic.Origin;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * What a person declares about itself. Its parts are read here and not on the way in, where a wrong one would be repeated in the
 * answer.
 *
 * @param consentOn the day the person agreed that it is kept and counted
 */
public record Declaration(
        @Nullable String origin,
        @Nullable String gender,
        @Nullable String birthDate,
        @NotNull LocalDate consentOn) {

    public Declaration {
        if (origin == null && gender == null && birthDate == null) {
            throw new IllegalArgumentException("a declaration needs at least one of origin, gender, birthDate");
        }
    }

    /** @throws InvalidInput that names the part that is wrong, and does not repeat it */
    Characteristics characteristics() {
        return new Characteristics(
                read("origin", origin, text -> Origin.valueOf(constant(text))),
                read("gender", gender, text -> Gender.valueOf(constant(text))),
                read("birthDate", birthDate, Declaration::day));
    }

    private static <T> @Nullable T read(String name, @Nullable String text, Function<String, T> reader) {
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw new InvalidInput(Issue.schemaViolation(name, null, name + " is not one that the contract knows"));
        }
    }

    /** Of the years 0001 to 9999, as all days: Java knows more. */
    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (text.length() != "1979-02-20".length() || day.getYear() < 1) {
            throw new IllegalArgumentException(text);
        }
        return day;
    }

    private static String constant(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT)) ? text.toUpperCase(Locale.ROOT) : "";
    }

    @Override
    public String toString() {
        return "Declaration[not shown]";
    }
}
