package org.samenspel.partners.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.directory.Directory;
import org.samenspel.directory.DirectoryEntry;
import org.samenspel.directory.Succession;
import org.samenspel.directory.Succession.Successor;
import org.samenspel.directory.SuccessionKind;
import org.samenspel.partners.GovernanceEvents;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Registered;

/** Two of three parties merged on 1 January 2025; others learn that when it is recorded. */
@QuarkusTest
class MergerNewsTest {

    private final PartnersFixtures levl = PartnersFixtures.network();

    @Inject
    MovableClock clock;

    @Inject
    Directory directory;

    @Test
    void mergerRecordedAfterANoticeTellsAtOnceOnWhichDayTheAgreementEndsAndAgainWhenItIsTakenBack() {
        clock.moveTo(Instant.parse("2025-02-01T10:00:00Z"));
        String second = idOf(levl.registered("Tweede", Registered.number()));
        String merged = idOf(levl.registered("Fusie", Registered.number()));
        String agreement = agreedWith(second);
        levl.giveNotice(agreement, levl.networkId(), "2025-01-15").statusCode(201);
        merge(levl.partnerId(), merged);

        merge(second, merged);
        awaitLast(agreement, "2026-01-15");

        keep(second, null);
        awaitLast(agreement, "2026-12-31");
    }

    @Test
    void decisionOfAMergedOrganizationThatWasToldBeforeApprovesAsLongAsTheMergerIsKnown() {
        clock.moveTo(Instant.parse("2025-03-01T10:00:00Z"));
        String merged = idOf(levl.registered("Fusie", Registered.number()));
        String agreement = levl.proposed();
        GovernanceEvents.decided(UUID.randomUUID(), "2025-02-10", "adopted", "agreement", idOf(agreement), merged);
        await().until(() -> !Database.query(
                        "select id from body_decision where agreement_id = '%s'".formatted(idOf(agreement)))
                .isEmpty());

        merge(levl.partnerId(), merged);

        levl.manager().get(agreement).then().body("parties.approvedOn", hasItem("2025-02-10"));

        keep(levl.partnerId(), null);
        levl.manager().get(agreement).then().body("parties.approvedOn", contains(null, null));
        levl.manager().get(agreement + "/facts").then().body("items[1].withdrawal.withdrawnOn", equalTo("2025-03-01"));

        merge(levl.partnerId(), merged);
        levl.manager().get(agreement).then().body("parties.approvedOn", hasItem("2025-02-10"));
    }

    private String agreedWith(String second) {
        String agreement = levl.create(
                "/agreements",
                levl.agreement("DRIE-" + UUID.randomUUID())
                        .replace("\"parties\":[", "\"parties\":[{\"organizationId\":\"" + second + "\"},"));
        levl.propose(agreement).statusCode(200);
        for (String party : List.of(second, levl.partnerId(), levl.networkId())) {
            levl.sign(agreement, party, "2021-08-25").statusCode(201);
        }
        return agreement;
    }

    private static void awaitLast(String agreement, String endsOn) {
        await().untilAsserted(() -> assertThat(Broker.records("partners.agreements.v1"))
                .filteredOn(event -> event.key().equals(idOf(agreement)))
                .last()
                .extracting(
                        event -> JsonPath.with(new String(event.value(), UTF_8)).getString("endsOn"))
                .isEqualTo(endsOn));
    }

    private void merge(String predecessor, String successor) {
        keep(
                predecessor,
                new Succession(
                        SuccessionKind.MERGER,
                        LocalDate.of(2025, 1, 1),
                        List.of(new Successor(UUID.fromString(successor), List.of()))));
    }

    private void keep(String organization, @Nullable Succession succession) {
        QuarkusTransaction.requiringNew().run(() -> {
            DirectoryEntry known = directory.find(UUID.fromString(organization)).orElseThrow();
            directory.keep(new DirectoryEntry(
                    known.id(),
                    known.version() + 1,
                    known.name(),
                    known.codes(),
                    known.municipalityClasses(),
                    succession));
        });
    }
}
