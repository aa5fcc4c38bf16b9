package org.samenspel.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/** Four members and an observer: two came, one is represented, and people come and go. */
class RoomTest {

    private static final List<String> AGENDA = List.of("1", "2", "3");

    private final UUID first = Ids.random();
    private final UUID second = Ids.random();
    private final UUID third = Ids.random();
    private final UUID fourth = Ids.random();
    private final UUID observer = Ids.random();
    private final Set<UUID> voters = Set.of(first, second, third, fourth);
    private final Seated seated = new Seated(Set.of(first, second, third, fourth, observer), voters);

    @Test
    void whoComesLateOrLeavesEarlyIsThereForTheOtherItems() {
        Attendance came = came(List.of(new Absence(second, List.of("1", "3"))), List.of());

        assertThat(room(came, "1").people()).containsExactly(first);
        assertThat(room(came, "2").people()).containsExactlyInAnyOrder(first, second);
        assertThat(room(came, "3").count()).isEqualTo(1);
    }

    @Test
    void proxyCountsAsAVoteWhileItsHolderIsThere() {
        Attendance came = came(List.of(new Absence(first, List.of("3"))), List.of(new Proxy(third, first, null)));

        assertThat(room(came, "1")).isEqualTo(new Room(Set.of(first, second), Set.of(third), Set.of(), 3, 0));
        assertThat(room(came, "1").holds(third)).isTrue();
        assertThat(room(came, "3")).isEqualTo(new Room(Set.of(second), Set.of(), Set.of(), 1, 0));
    }

    @Test
    void memberWhoLeavesCanBeRepresentedForTheRest() {
        Attendance came =
                came(List.of(new Absence(second, List.of("3"))), List.of(new Proxy(second, first, List.of("3"))));

        rolls(came, 1);
        assertThat(room(came, "2").represented()).isEmpty();
        assertThat(room(came, "3").represented()).containsExactly(second);
    }

    @Test
    void conflictOfTheHolderOrOfTheRepresentedTakesTheProxyAway() {
        Attendance came = came(List.of(), List.of(new Proxy(third, first, null)));

        assertThat(Room.of(came, "1", voters, Set.of(first)))
                .isEqualTo(new Room(Set.of(second), Set.of(), Set.of(first), 1, 1));
        assertThat(Room.of(came, "1", voters, Set.of(third)))
                .isEqualTo(new Room(Set.of(first, second), Set.of(), Set.of(third), 2, 1));
    }

    @Test
    void refusesMoreProxiesThanTheStatutesAllow() {
        Attendance two = came(List.of(), List.of(new Proxy(third, first, null), new Proxy(fourth, first, null)));
        Attendance one = came(List.of(), List.of(new Proxy(third, first, null)));

        refused(() -> rolls(two, 1), MeetingRule.TOO_MANY_PROXIES);
        refused(() -> rolls(one, 0), MeetingRule.TOO_MANY_PROXIES);
        rolls(two, 2);
    }

    @Test
    void refusesAProxyForAnItemThatItsHolderMissesAndNamesTheHolder() {
        List<Absence> early = List.of(new Absence(first, List.of("3")));

        assertThatThrownBy(() -> rolls(came(early, List.of(new Proxy(third, first, null))), 1))
                .hasMessageContaining("Misses item 3")
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(MeetingRule.PROXY_NOT_POSSIBLE);
                    assertThat(refused.issues()).extracting(Issue::name).containsExactly("proxies[0].holderId");
                });
        rolls(
                came(
                        early,
                        List.of(new Proxy(third, first, List.of("1", "2")), new Proxy(third, second, List.of("3")))),
                1);
    }

    @Test
    void refusesAProxyForAnItemForWhichItsHolderToldThatItLeaves() {
        Attendance whole = came(List.of(), List.of(new Proxy(third, first, null)));
        Attendance others = came(List.of(), List.of(new Proxy(third, first, List.of("1", "3"))));

        assertThatThrownBy(() -> rolls(whole, List.of(conflict(first, Told.IN_TIME))))
                .hasMessageStartingWith("Told of a conflict, and leaves for item 2: give the proxy for the items")
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(MeetingRule.PROXY_NOT_POSSIBLE);
                    assertThat(refused.issues()).extracting(Issue::name).containsExactly("proxies[0].holderId");
                });
        refused(() -> rolls(whole, List.of(conflict(first, Told.LATE))), MeetingRule.PROXY_NOT_POSSIBLE);
        rolls(others, List.of(conflict(first, Told.IN_TIME)));
        rolls(whole, List.of(conflict(second, Told.IN_TIME)));
    }

    @Test
    void takesAProxyWhoseHolderLeavesWithWhoGaveItOrToldOfItAfterTheDecision() {
        Attendance whole = came(List.of(), List.of(new Proxy(third, first, null)));

        rolls(whole, List.of(conflict(first, Told.IN_TIME), conflict(third, Told.IN_TIME)));
        rolls(whole, List.of(conflict(first, Told.AFTER_DECISION)));
    }

    @Test
    void saysWhoseProxyCountsForNothingSinceItsHolderLeftOrHasNoVote() {
        Attendance came = came(List.of(), List.of(new Proxy(third, first, null), new Proxy(fourth, second, null)));

        assertThat(inVain(came, Set.of(), voters)).isEmpty();
        assertThat(inVain(came, Set.of(first), voters)).containsExactly(third);
        assertThat(inVain(came, Set.of(first, third), voters)).isEmpty();
        assertThat(inVain(came, Set.of(), Set.of(first, third, fourth))).containsExactly(fourth);
    }

    private static Set<UUID> inVain(Attendance came, Set<UUID> left, Set<UUID> voters) {
        List<Conflict> conflicts =
                left.stream().map(person -> conflict(person, Told.IN_TIME)).toList();
        return came.representedInVain(AGENDA, conflicts, voters);
    }

    @Test
    void countsTheProxiesOfAHolderItemByItem() {
        rolls(
                came(
                        List.of(),
                        List.of(new Proxy(third, first, List.of("1")), new Proxy(fourth, first, List.of("2", "3")))),
                1);
    }

    @Test
    void refusesProxyOfWhoIsThereTwiceGivenOrWithoutAVote() {
        refused(
                () -> rolls(came(List.of(), List.of(new Proxy(second, first, null))), 2),
                MeetingRule.PROXY_NOT_POSSIBLE);
        refused(
                () -> rolls(came(List.of(), List.of(new Proxy(third, first, null), new Proxy(third, second, null))), 2),
                MeetingRule.PROXY_NOT_POSSIBLE);
        refused(
                () -> rolls(came(List.of(), List.of(new Proxy(observer, first, null))), 2),
                MeetingRule.PROXY_NOT_POSSIBLE);
    }

    @Test
    void saysThatWhoIsRepresentedCame() {
        assertThatThrownBy(() -> rolls(came(List.of(), List.of(new Proxy(second, first, null))), 1))
                .hasMessage("Came, and misses no item 1");
    }

    @Test
    void refusesAnAbsenceFromWhatIsNotOnTheAgenda() {
        refused(
                () -> rolls(came(List.of(new Absence(first, List.of("9"))), List.of()), 0),
                MeetingRule.ITEM_NOT_ON_AGENDA);
    }

    @Test
    void refusesAProxyForWhatIsNotOnTheAgendaAndNamesTheProxies() {
        assertThatThrownBy(() -> rolls(came(List.of(), List.of(new Proxy(third, first, List.of("9")))), 1))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(MeetingRule.ITEM_NOT_ON_AGENDA);
                    assertThat(refused.issues()).extracting(Issue::name).containsExactly("proxies");
                });
    }

    @Test
    void refusesAbsenceOrProxyOfWhoDidNotCome() {
        refusedInput(() -> came(List.of(new Absence(third, List.of("1"))), List.of()), "absences[0].personId");
        refusedInput(() -> came(List.of(), List.of(new Proxy(third, fourth, null))), "proxies[0].holderId");
    }

    @Test
    void mostHaveAConflictOfThoseThereOrOfAll() {
        Attendance came = came(List.of(), List.of(new Proxy(third, first, null)));

        assertThat(Room.of(came, "1", voters, Set.of(first, third)).isLeftByMost(voters))
                .isTrue();
        assertThat(Room.of(came, "1", voters, Set.of(third)).isLeftByMost(voters))
                .isFalse();
        assertThat(Room.of(came, "1", voters, Set.of(first, third, fourth)).isLeftByMost(voters))
                .isTrue();
    }

    private Room room(Attendance came, String item) {
        return Room.of(came, item, voters, Set.of());
    }

    private void rolls(Attendance came, int mostProxies) {
        new RollCall(seated, mostProxies).check(came, AGENDA, List.of());
    }

    private void rolls(Attendance came, List<Conflict> conflicts) {
        new RollCall(seated, 1).check(came, AGENDA, conflicts);
    }

    /** For item 2. */
    private static Conflict conflict(UUID person, Told told) {
        return new Conflict(person, "2", "Vennoot van een bureau", null, told, null);
    }

    private Attendance came(List<Absence> absences, List<Proxy> proxies) {
        return new Attendance(List.of(first, second), null, null, List.of(), List.of(), absences, proxies);
    }

    private static void refused(ThrowingCallable check, MeetingRule rule) {
        assertThatThrownBy(check)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static void refusedInput(ThrowingCallable attendance, String property) {
        assertThatThrownBy(attendance)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.issues())
                                .extracting(issue -> issue.name())
                                .containsExactly(property));
    }
}
