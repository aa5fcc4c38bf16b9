package org.samenspel.web.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script of `deploy/postgres`, for a service. A role is made without a password: what is said to a server may stand in its log. */
record SetUpScript(String text, String service) {

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
                .map(SetUpScript::again)
                .toList();
    }

    private static String again(String statement) {
        Matcher role = ROLE.matcher(statement);
        return role.matches() ? MAKE.formatted(role.group(1)) : statement;
    }
}
