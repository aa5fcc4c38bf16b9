package org.samenspel.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.samenspel.testing.platform.OncePerJvm;

/**
 * An organization that the service under test knows, and its callers.
 *
 * @param id its identity
 * @param code its enterprise number, which tokens name
 */
public record Registered(UUID id, String code) {
    /** Those whose callers {@link Tokens} gives: every test finds them registered. */
    public static final Registered LEVL = of(Tokens.LEVL);

    public static final Registered VVSG = of(Tokens.VVSG);
    public static final Registered OTHER_PARTNER = of(Tokens.OTHER_PARTNER);

    private static final AtomicInteger NEXT = new AtomicInteger(11_000_000);

    /** One that no other test knows. */
    public static Registered organization() {
        Registered fresh = of(number());
        fresh.register();
        return fresh;
    }

    /** An enterprise number that no other organization of this run has. */
    public static String number() {
        int eight = (Integer) OncePerJvm.call(Registered.class, "next");
        return "%08d%02d".formatted(eight, 97 - eight % 97);
    }

    /** For {@link OncePerJvm}. */
    public static Integer next() {
        return NEXT.getAndIncrement();
    }

    /** The organization with this enterprise number; its id is the same in every run. */
    public static Registered of(String code) {
        return new Registered(UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)), code);
    }

    /** Makes the service under test know it; again it changes nothing. */
    public void register() {
        Database.execute("""
                with known as (
                  insert into known_organization (id, version, name, search_name)
                  values ('%1$s', 0, '{"nl":"Organisatie %2$s"}', 'organisatie %2$s')
                  on conflict do nothing returning id)
                insert into known_organization_codes (known_organization_id, scheme, code)
                select id, 'KBO', '%2$s' from known""".formatted(id, code));
    }

    /** From that day another one acts for it. */
    public void succeededBy(Registered successor, LocalDate day) {
        succeeded("merger", day, "{\"organizationId\":\"%s\",\"matters\":[]}".formatted(successor.id));
    }

    /** The same, and the service under test hears of it as it does of what partners publish. */
    public void tellSucceededBy(Registered successor, LocalDate day) {
        EventSender.awaitApplied(sendSucceededBy(successor, day));
    }

    /**
     * The same, without waiting.
     *
     * @return the id of the event
     */
    public UUID sendSucceededBy(Registered successor, LocalDate day) {
        return send("succeeded", """
                ,"succession":{"kind":"merger","day":"%s","successors":[{"organizationId":"%s","matters":[]}]}""".formatted(day, successor.id));
    }

    /** Its succession was recorded by mistake, and the service under test hears of it. */
    public void tellSuccessionWithdrawn() {
        EventSender.awaitApplied(send("successionWithdrawn", ""));
    }

    private UUID send(String fact, String succession) {
        Object known = Database.query("select version from known_organization where id = '%s'".formatted(id))
                .getFirst()
                .get("version");
        int next = 1 + ((Number) Objects.requireNonNull(known)).intValue();
        return new EventSender("partners.organizations.v1").send(fact, id, next, """
                {"name":{"nl":"Organisatie"},"kind":"association","codes":[{"scheme":"kbo","code":"%s"}],"municipalityClasses":[]
                 %s}""".formatted(code, succession));
    }

    /** From that day it is divided: the matter with this id goes to the one, nothing to the other. */
    public void dividedInto(Registered one, String matter, Registered other, LocalDate day) {
        succeeded("split", day, """
                {"organizationId":"%s","matters":["%s"]},{"organizationId":"%s","matters":[]}""".formatted(one.id, matter, other.id));
    }

    private void succeeded(String kind, LocalDate day, String successors) {
        Database.execute("""
                update known_organization set succession = '{"kind":"%s","day":"%s","successors":[%s]}' where id = '%s'
                """.formatted(kind, day, successors, id));
    }

    /** A token of one of its callers: always of the same person for the same roles. */
    public String token(String... roles) {
        return Tokens.of(roles)
                .subject(String.join("+", roles) + "@" + code)
                .organization("kbo", code)
                .sign();
    }
}
