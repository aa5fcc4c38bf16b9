package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A day is a day of {@code samenspel.zone}: a session of the database has a zone of its own. */
class DaysTest {

    private static final Pattern DAY_OF_THE_SESSION = Pattern.compile(
            "(?i)current_date|localtimestamp|date_trunc|at time zone|(now\\(\\)|_at|timestamp)::date|to_char\\(");

    @Test
    void noQueryAndNoMigrationAsksTheDatabaseForTheDay() {
        Stream<String> migrations = Repository.texts(".*/src/main/resources/db/migration/.*\\.sql");

        assertThat(Stream.concat(migrations, Repository.sources())
                        .flatMap(text -> DAY_OF_THE_SESSION.matcher(text).results())
                        .map(MatchResult::group))
                .isEmpty();
    }
}
