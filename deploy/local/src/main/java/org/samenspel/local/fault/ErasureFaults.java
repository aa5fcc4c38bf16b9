package org.samenspel.local.fault;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.local.DomainService;
import org.samenspel.local.fault.Client.Reply;

/** Whoever is erased is in no table of any service: not in what was answered, told or recorded either. */
final class ErasureFaults {

    private static final String PARTNERS = "/partners/v1/organizations";

    /** Added, erased; the same request sent again is answered as it was, without who it was about. */
    private static final List<Integer> DONE = List.of(201, 204, 201);

    private static final Control KEPT = Control.sql(
            "answers that are kept as they were given", "partners", """
            create function fault_keeps_answers() returns trigger language plpgsql as
                'begin new.body := old.body; return new; end';
            create trigger fault_keeps_answers before update on idempotency_key
                for each row when (old.body is not null) execute function fault_keeps_answers()""", "drop function fault_keeps_answers() cascade");

    /** A query of each table of a database: its name, if the word is anywhere in it, also as bytes. */
    private static final String SEARCHES = """
            select string_agg(format('
                select %L as name where exists (
                    select 1 from %I.%I whole where strpos(whole::text, %L) + strpos(whole::text, %L) > 0)',
                relname, nspname, relname, 'WORD', encode('WORD', 'hex')), ' union all ')
            from pg_class join pg_namespace on pg_namespace.oid = relnamespace
            where relkind in ('r', 'm') and nspname !~ '^pg_' and nspname <> 'information_schema'""";

    private ErasureFaults() {}

    static List<Fault> all() {
        return List.of(new Fault("contact-erased", "I16", ErasureFaults::erase, KEPT));
    }

    private static Optional<String> erase(Scene scene, URI entrance) {
        String word = UUID.randomUUID().toString().replace("-", "");
        String token = scene.bench().actors().partners().token();
        String contacts = PARTNERS + "/" + organization(scene, token) + "/contacts";
        Request addition = added(contacts, contact(word)).by(token);
        Reply added = scene.client().send(entrance, addition);
        Request erasure = new Request("DELETE", contacts + "/" + added.id(), Map.of("if-match", "*"), "").by(token);
        int erased = scene.client().send(entrance, erasure).status();
        Reply again = scene.client().send(entrance, addition);
        List<Integer> statuses = List.of(added.status(), erased, again.status());
        List<String> tables = tablesWith(scene, word);
        return statuses.equals(DONE) && tables.isEmpty() && !again.body().contains(word)
                ? Optional.empty()
                : Optional.of("added, erased and added again: answered %s, named in %s".formatted(statuses, tables));
    }

    private static String contact(String word) {
        return "{\"name\":\"Fault %1$s\",\"email\":\"%1$s@example.org\",\"period\":{\"start\":\"2022-01-01\"}}"
                .formatted(word);
    }

    private static String organization(Scene scene, String token) {
        String body = "{\"kind\":\"association\",\"name\":{\"nl\":\"Fault " + UUID.randomUUID() + "\"}}";
        return scene.client()
                .send(scene.gateway(), added(PARTNERS, body).by(token))
                .id();
    }

    private static Request added(String target, String body) {
        return Request.json("POST", target, body)
                .with("idempotency-key", UUID.randomUUID().toString());
    }

    private static List<String> tablesWith(Scene scene, String word) {
        return Stream.of(DomainService.values())
                .map(DomainService::code)
                .flatMap(database -> tablesWith(scene, database, word))
                .toList();
    }

    private static Stream<String> tablesWith(Scene scene, String database, String word) {
        String searches = scene.sql().text(database, SEARCHES.replace("WORD", word));
        String found = scene.sql()
                .text(
                        database,
                        "select coalesce(string_agg('" + database + "' || '.' || name, ' '), '') from (" + searches
                                + ") as one");
        return Stream.of(found.split(" ")).filter(table -> !table.isEmpty());
    }
}
