package org.samenspel.local.fault;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.local.DomainService;
import org.samenspel.local.demo.Patience;
import org.samenspel.local.part.KafkaAccounts;

/** What is told wrongly or twice, as plans takes it in. */
final class EventFaults {

    private static final String CONSUMER = "plans";
    private static final Duration LONG = Duration.ofSeconds(40);

    /** Nothing that an organization tells of itself would ever be newer. */
    private static final long FAR = 9_000_000_000_000_000_000L;

    private static final Control FORGETFUL = Control.sql(
            "an inbox that remembers no event", CONSUMER, "alter table inbox drop constraint pk_inbox", """
            delete from inbox older using inbox newer where older.event_id = newer.event_id and older.ctid < newer.ctid;
            alter table inbox add constraint pk_inbox primary key (event_id)""");

    private static final Control WITHOUT_VERSIONS =
            versions("a consumer that remembers no version", "0", "event_position", "known_organization");

    private static final Control WITHOUT_DISTANCE = versions(
            "a consumer that takes each version for a near one",
            "least(new.version, 9) + " + (FAR - 10),
            "event_position");

    private EventFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault("event-twice", "I4", (scene, _) -> twice(scene), FORGETFUL),
                new Fault("event-late", "I12", (scene, _) -> late(scene), WITHOUT_VERSIONS),
                new Fault("event-far", "I12", (scene, _) -> far(scene), WITHOUT_DISTANCE),
                new Fault("event-forged", "I12", EventFaults::forged, asWhoRunsTheBroker()));
    }

    private static Optional<String> twice(Scene scene) throws Exception {
        UUID event = UUID.randomUUID();
        UUID organization = UUID.randomUUID();
        try (var partners = owner(scene)) {
            partners.tell(event, organization, 1, "once");
            partners.tell(event, organization, 1, "once");
            awaitAllRead(scene, partners);
        }
        long applied = scene.sql().number(CONSUMER, "select count(*) from inbox where event_id = '" + event + "'");
        return applied == 1 ? Optional.empty() : Optional.of("applied " + applied + " times");
    }

    private static Optional<String> late(Scene scene) throws Exception {
        UUID organization = UUID.randomUUID();
        try (var partners = owner(scene)) {
            partners.tell(UUID.randomUUID(), organization, 2, "new");
            partners.tell(UUID.randomUUID(), organization, 1, "old");
            awaitAllRead(scene, partners);
        }
        return named(scene, organization, "new");
    }

    private static Optional<String> far(Scene scene) throws Exception {
        UUID organization = UUID.randomUUID();
        try (var partners = owner(scene)) {
            partners.tell(UUID.randomUUID(), organization, 1, "first");
            partners.tell(UUID.randomUUID(), organization, FAR, "far");
            partners.tell(UUID.randomUUID(), organization, 2, "second");
            awaitAllRead(scene, partners);
        }
        return named(scene, organization, "second");
    }

    /** The entrance says who tells it. */
    private static Optional<String> forged(Scene scene, URI entrance) throws Exception {
        var accounts = new KafkaAccounts(scene.settings());
        var account = entrance.equals(scene.gateway()) ? accounts.of(DomainService.FINANCE) : accounts.ofAdmin();
        try (var finance = new Teller(scene, account)) {
            return finance.tell(UUID.randomUUID(), UUID.randomUUID(), 1, "forged")
                    ? Optional.of("taken")
                    : Optional.empty();
        }
    }

    private static Control asWhoRunsTheBroker() {
        return new Control(
                "an account that may write every topic",
                scene -> new Control.Entrance(URI.create("http://127.0.0.1/"), () -> {}));
    }

    private static Teller owner(Scene scene) {
        return new Teller(scene, new KafkaAccounts(scene.settings()).of(DomainService.PARTNERS));
    }

    /** Another event behind it was applied. */
    private static void awaitAllRead(Scene scene, Teller partners) throws InterruptedException {
        UUID last = UUID.randomUUID();
        partners.tell(UUID.randomUUID(), last, 1, "last");
        Patience.until(
                "the events in " + CONSUMER,
                LONG,
                () -> Optional.of(name(scene, last)).filter("last"::equals));
    }

    private static Optional<String> named(Scene scene, UUID organization, String right) {
        String name = name(scene, organization);
        return name.equals(right) ? Optional.empty() : Optional.of("it is called " + name);
    }

    private static String name(Scene scene, UUID organization) {
        return scene.sql()
                .text(CONSUMER, "select name->>'nl' from known_organization where id = '" + organization + "'");
    }

    /** Each version is stored as another one. */
    private static Control versions(String without, String stored, String... tables) {
        String function = """
                create function fault_version() returns trigger language plpgsql as
                    'begin new.version := %s; return new; end';""".formatted(stored);
        String triggers = Stream.of(tables)
                .map(
                        "create trigger fault_version before insert or update on %s for each row execute function fault_version();"
                                ::formatted)
                .collect(Collectors.joining());
        return Control.sql(without, CONSUMER, function + triggers, "drop function fault_version() cascade");
    }
}
