package org.samenspel.web.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script of `deploy/postgres`, for a service.
 *
 * @param passwords of roles, by name; a role without one is made, and nobody can log in as it until it gets one
 */
record SetUpScript(String text, String service, Map<String, String> passwords) {

    private static final Pattern ROLE = Pattern.compile("create role (\\w+) login password '[^']*'");

    private static final String MAKE = """
            do $do$ begin
              if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s login; end if;
            end $do$""";

    /** Its statements; each may be run again. */
    List<String> statements() {
        String filledIn = text.lines()
                .filter(line -> !line.startsWith("--"))
                .map(line -> line.replace("${service}", service))
                .reduce("", (one, other) -> one + "\n" + other);
        return Arrays.stream(filledIn.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .map(this::again)
                .toList();
    }

    /** A role that is there already gets the password that is given now. */
    private String again(String statement) {
        Matcher role = ROLE.matcher(statement);
        if (!role.matches()) {
            return statement;
        }
        String name = role.group(1);
        String password = passwords.get(name);
        return MAKE.formatted(name)
                + (password == null ? "" : "; alter role " + name + " password " + quoted(password));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
