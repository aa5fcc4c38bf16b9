package org.samenspel.privacy;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.text.Name;

/**
 * What is known of who asks: kept until the request is answered. It goes into no address, log, event or record of the audit.
 *
 * @param name in any order of its parts
 * @param account the id that the person's token has as subject
 */
public record SoughtPerson(
        @Nullable @Name @Size(min = 2, max = 200) String name,
        @Nullable @Email @Size(min = 1, max = 254) String email,
        @Nullable @Size(min = 1, max = 255) String account) {

    /** @throws IllegalArgumentException if nothing is known */
    public SoughtPerson {
        if (name == null && email == null && account == null) {
            throw new IllegalArgumentException("say at least one of name, email and account");
        }
    }

    /** By which of these a record is of this person, as far as it may be; null for what a record does not have. */
    public Set<Match> matches(@Nullable String name, @Nullable String email, @Nullable String account) {
        Set<Match> matches = EnumSet.noneOf(Match.class);
        if (isNamed(name)) {
            matches.add(Match.NAME);
        }
        if (isSame(this.email, email)) {
            matches.add(Match.EMAIL);
        }
        if (this.account != null && this.account.equals(account)) {
            matches.add(Match.ACCOUNT);
        }
        return matches;
    }

    /** Whether a record has each part of the name, be it in another order or with more. */
    private boolean isNamed(@Nullable String other) {
        if (name == null || other == null) {
            return false;
        }
        List<String> asked = parts(name);
        return !asked.isEmpty() && new HashSet<>(parts(other)).containsAll(asked);
    }

    private static List<String> parts(String name) {
        return Arrays.stream(SearchKey.of(name).split("[ \\-,.]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    /** Never the person: it may end up in a message. */
    @Override
    public String toString() {
        return "SoughtPerson";
    }
}
