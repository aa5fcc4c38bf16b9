package org.samenspel.local.mutant;

import java.util.List;
import org.samenspel.local.Refusal;

/** One for each invariant, where what it depends on is in one place. */
final class Mutants {

    private static final String EVENTS = "services/shared/events/src/main/java/org/samenspel/events/";
    private static final String APPLIER = EVENTS + "inbox/Applier.java";

    static final List<Mutant> ALL = List.of(
            new Mutant(
                    "I1",
                    "a retry with other answers is accepted",
                    "services/consultations/src/main/java/org/samenspel/consultations/response/Batch.java",
                    "Arrays.equals(envelope.open(response.key(), found), response.answers());",
                    "envelope.open(response.key(), found).length > 0;",
                    "consultations",
                    "BatchTest"),
            new Mutant(
                    "I2",
                    "what comes after the body is dropped",
                    "services/shared/web/src/main/java/org/samenspel/web/json/StrictMapper.java",
                    "                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,\n",
                    "",
                    "web",
                    "StrictMapperTest"),
            new Mutant(
                    "I3",
                    "an event is marked as sent that Kafka did not take",
                    EVENTS + "outbox/Relay.java",
                    "markSent(sent);\n            return",
                    "markSent(claimed);\n            return",
                    "events",
                    "RelayTest"),
            new Mutant(
                    "I4",
                    "an event is applied though it was applied before",
                    APPLIER,
                    "if (!tables.remember(told.envelope().eventId(), told.position())) {",
                    "if (!tables.remember(told.envelope().eventId(), told.position()) & false) {",
                    "events",
                    "InboxTest"),
            new Mutant(
                    "I5",
                    "a key is taken for another body",
                    "services/shared/web/src/main/java/org/samenspel/web/idempotency/IdempotentRequest.java",
                    "fingerprint.add(bytes(arguments[index]));",
                    "bytes(arguments[index]);",
                    "web",
                    "IdempotencyTest"),
            new Mutant(
                    "I6",
                    "one seat more is given than there are",
                    "services/governance/src/main/java/org/samenspel/governance/mandate/SeatPolicy.java",
                    "seatsTaken(day) >= size",
                    "seatsTaken(day) > size",
                    "governance",
                    "SeatPolicyTest"),
            new Mutant(
                    "I7",
                    "everybody acts for every organization",
                    "services/shared/security/src/main/java/org/samenspel/security/Caller.java",
                    "return representation.actsFor(owner, matter);",
                    "return representation.actsFor(owner, matter) || !roles.isEmpty();",
                    "security",
                    "CallerTest"),
            new Mutant(
                    "I8",
                    "a token for another audience opens",
                    "services/shared/tokens/src/main/resources/META-INF/microprofile-config.properties",
                    "quarkus.oidc.token.audience=samenspel",
                    "quarkus.oidc.token.audience=any",
                    "gateway",
                    "AccessTest"),
            new Mutant(
                    "I9",
                    "what is logged of a fault has its message",
                    EVENTS + "connection/Fault.java",
                    "return cause.getClass().getName()\n",
                    "return cause\n",
                    "events",
                    "FaultTest"),
            new Mutant(
                    "I10",
                    "a cell of k - 1 is published",
                    "services/consultations/src/main/java/org/samenspel/consultations/result/Suppression.java",
                    "count -> count < k,\n",
                    "count -> count < k - 1,\n",
                    "consultations",
                    "SuppressionTest"),
            new Mutant(
                    "I11",
                    "one client gets as much as it asks for",
                    "services/gateway/src/main/java/org/samenspel/gateway/request/Shares.java",
                    "Long::sum) <= most",
                    "Long::sum) <= 1_000 * most",
                    "gateway",
                    "RequestsUnderWayTest"),
            new Mutant(
                    "I12",
                    "an older version overwrites a newer one",
                    APPLIER,
                    "if (!tables.advance(told.position())) {",
                    "if (!tables.advance(told.position()) & false) {",
                    "events",
                    "InboxTest"),
            new Mutant(
                    "I13",
                    "a seal need not follow from the one before",
                    "services/shared/audit/src/main/java/org/samenspel/audit/seal/Seal.java",
                    "return equals(after(last, until, digests, sealedAt)) && until > end(last);",
                    "return until > end(last);",
                    "audit",
                    "VerificationTest"),
            new Mutant(
                    "I14",
                    "what hangs is taken for one that answers",
                    "deploy/local/src/main/java/org/samenspel/local/supervisor/Pulse.java",
                    "answer.getNow(false) ? 0 : unanswered + 1",
                    "answer.getNow(false) ? 0 : unanswered",
                    "local",
                    "RecoveryTest"),
            new Mutant(
                    "I15",
                    "a consumer refuses what a newer release adds to an event",
                    EVENTS + "EventJson.java",
                    ".disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)",
                    ".enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)",
                    "events",
                    "EventJsonTest"),
            new Mutant(
                    "I16",
                    "the account of who is erased stays",
                    "services/governance/src/main/java/org/samenspel/governance/person/Person.java",
                    "        account = null;\n",
                    "",
                    "governance",
                    "PersonTest"));

    private Mutants() {}

    /** Those of these invariants; all where none is named. */
    static List<Mutant> of(List<String> invariants) {
        invariants.stream()
                .filter(name ->
                        ALL.stream().noneMatch(mutant -> mutant.invariant().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal("There is no mutant of " + name + "; there are those of I1 to I16.");
                });
        return ALL.stream()
                .filter(mutant -> invariants.isEmpty() || invariants.contains(mutant.invariant()))
                .toList();
    }
}
