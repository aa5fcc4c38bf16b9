package org.samenspel.directory.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.directory.CodeScheme;
import org.samenspel.directory.Directory;
import org.samenspel.directory.DirectoryEntry;
import org.samenspel.directory.MunicipalityClass;
import org.samenspel.security.OrganizationClaim;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSender;
import org.samenspel.testing.Operator;
import org.samenspel.testing.Registered;
import org.samenspel.values.rule.InvalidInput;

@QuarkusTest
class OrganizationEventsTest {

    private static final EventSender PARTNERS = new EventSender("partners.organizations.v1");

    private final Directory directory;
    private final UUID id = UUID.randomUUID();
    private final String code = Registered.number();

    OrganizationEventsTest(Directory directory) {
        this.directory = directory;
    }

    @Test
    void findsByIdCodeAndName() {
        awaitApplied(PARTNERS.send("registered", id, 0, organization("Stad " + code, code)));

        assertThat(directory.find(id))
                .map(DirectoryEntry::name)
                .hasValueSatisfying(name -> assertThat(name.nl()).isEqualTo("Stad " + code));
        assertThat(directory.withCode(CodeScheme.KBO, code))
                .map(DirectoryEntry::id)
                .contains(id);
        assertThat(directory.named("ståd " + code))
                .extracting(DirectoryEntry::id)
                .containsExactly(id);
        assertThat(directory.named("stad")).extracting(DirectoryEntry::id).doesNotContain(id);
    }

    @Test
    void newestVersionCountsInWhateverOrderTheyArrive() {
        PARTNERS.send("changed", id, 2, organization("Nieuw", code));
        awaitApplied(PARTNERS.send("registered", id, 1, organization("Oud", code)));

        assertThat(directory.find(id)).map(entry -> entry.name().nl()).contains("Nieuw");
    }

    @Test
    void codeThatIsNoLongerItsOwnNamesItNoMore() {
        String next = Registered.number();
        PARTNERS.send("registered", id, 0, organization("Stad", code));
        awaitApplied(PARTNERS.send("changed", id, 1, organization("Stad", next)));

        assertThat(directory.by(new OrganizationClaim("kbo", code))).isEmpty();
        assertThat(directory.by(new OrganizationClaim("kbo", next))).isPresent();
    }

    @Test
    void codeThatTwoHaveNamesNobody() {
        PARTNERS.send("registered", id, 0, organization("Stad", code));
        awaitApplied(PARTNERS.send("registered", UUID.randomUUID(), 0, organization("Andere", code)));

        assertThat(directory.by(new OrganizationClaim("kbo", code))).isEmpty();
    }

    @Test
    void successionCountsUntilItIsTakenBack() {
        UUID successor = UUID.randomUUID();
        PARTNERS.send("registered", successor, 0, organization("Fusie", Registered.number()));
        awaitApplied(PARTNERS.send("succeeded", id, 1, """
                {"name":{"nl":"Stad"},"kind":"municipality","codes":[],"municipalityClasses":[],"succession":
                 {"kind":"merger","day":"2025-01-01","successors":[{"organizationId":"%s","matters":[]}]}}""".formatted(successor)));
        assertThat(directory.successions().on(LocalDate.of(2025, 1, 1)).current(id))
                .isEqualTo(successor);

        awaitApplied(PARTNERS.send("successionWithdrawn", id, 2, organization("Stad", code)));
        assertThat(directory.successions().on(LocalDate.of(2025, 1, 1)).current(id))
                .isEqualTo(id);
    }

    @Test
    void registeredByMistakeIsFoundByItsIdAloneAndLeavesItsCodeToAnother() {
        UUID right = UUID.randomUUID();
        PARTNERS.send("registered", id, 0, organization("Stad " + code, code));
        awaitApplied(PARTNERS.send("withdrawn", id, 1, organization("Stad " + code, code)));

        assertThat(directory.find(id)).isPresent();
        assertThat(directory.withCode(CodeScheme.KBO, code)).isEmpty();
        assertThat(directory.named("Stad " + code)).isEmpty();
        assertThat(directory.by(new OrganizationClaim("kbo", code))).isEmpty();
        assertThat(directory.by(new OrganizationClaim(OrganizationClaim.ID, id.toString())))
                .isEmpty();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> directory.requireKnown(id, "partnerId"))
                .satisfies(refused -> assertThat(refused.issues().getFirst().detail())
                        .isEqualTo("The organization was registered by mistake: name another one"));

        awaitApplied(PARTNERS.send("registered", right, 0, organization("Stad " + code, code)));
        assertThat(directory.by(new OrganizationClaim("kbo", code))).isPresent();
        directory.requireKnown(right, "partnerId");
    }

    @Test
    void knowsTheClassThatAMunicipalityHasOnADay() {
        awaitApplied(PARTNERS.send("registered", id, 0, organization("Stad", code)));

        DirectoryEntry city = directory.find(id).orElseThrow();
        assertThat(city.municipalityClassOn(LocalDate.of(2024, 12, 31))).contains(MunicipalityClass.RURAL);
        assertThat(city.municipalityClassOn(LocalDate.of(2025, 1, 1))).contains(MunicipalityClass.CENTER_CITY);
    }

    @Test
    void isBuiltAnewFromWhatPartnersTold() {
        PARTNERS.send("registered", id, 0, organization("Oud", code));
        awaitApplied(PARTNERS.send("changed", id, 1, organization("Stad", code)));
        Database.execute("update known_organization set name = '{\"nl\":\"Anders\"}' where id = '%s'".formatted(id));
        Database.execute("delete from known_organization_codes where known_organization_id = '%s'".formatted(id));

        assertThat(Operator.order("rebuild", "organizations")).startsWith("rebuilt");

        assertThat(directory.find(id)).map(entry -> entry.name().nl()).contains("Stad");
        assertThat(directory.withCode(CodeScheme.KBO, code))
                .map(DirectoryEntry::id)
                .contains(id);
    }

    private static String organization(String name, String code) {
        return """
                {"name":{"nl":"%s"},"kind":"municipality","codes":[{"scheme":"kbo","code":"%s"}],
                 "municipalityClasses":[{"code":"rural","validUntil":"2024-12-31"},{"code":"centerCity","validFrom":"2025-01-01"}]}""".formatted(name, code);
    }
}
