package org.samenspel.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspel.directory.Succession.Successor;
import org.samenspel.security.Representation;
import org.samenspel.values.rule.InvalidInput;

class SuccessionsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final UUID BEVEREN = UUID.randomUUID();
    private static final UUID KRUIBEKE = UUID.randomUUID();
    private static final UUID MERGED = UUID.randomUUID();
    private static final UUID NORTH = UUID.randomUUID();
    private static final UUID SOUTH = UUID.randomUUID();
    private static final UUID ANTWERP = UUID.randomUUID();
    private static final UUID AGREEMENT = UUID.randomUUID();
    private static final UUID PLAN = UUID.randomUUID();

    private final Map<UUID, Succession> successions = new HashMap<>();

    @Test
    void actsForItselfWhoeverWasSucceeded() {
        into(MERGED, BEVEREN);

        assertThat(of(KRUIBEKE)).isEqualTo(Representation.of(KRUIBEKE));
    }

    @Test
    void actsForAllThatMergedIntoIt() {
        into(MERGED, BEVEREN, KRUIBEKE);

        assertThat(of(MERGED).predecessors()).containsExactlyInAnyOrder(BEVEREN, KRUIBEKE);
        assertThat(of(MERGED).actsFor(BEVEREN, AGREEMENT)).isTrue();
    }

    @Test
    void callersWithTheOldCodeActAsTheSuccessor() {
        into(MERGED, BEVEREN);

        assertThat(of(BEVEREN)).isEqualTo(of(MERGED));
        assertThat(of(BEVEREN).organization()).isEqualTo(MERGED);
    }

    @Test
    void isOneWithAllThatMergedAndAloneOnceDivided() {
        into(MERGED, BEVEREN, KRUIBEKE);

        assertThat(new Successions(successions).oneWith(BEVEREN)).containsExactlyInAnyOrder(BEVEREN, KRUIBEKE, MERGED);
        assertThat(new Successions(successions).on(DAY.minusDays(1)).oneWith(MERGED))
                .containsExactly(MERGED);
        assertThat(new Successions(successions).oneWith(ANTWERP)).containsExactly(ANTWERP);

        divided(MERGED, new Successor(NORTH, List.of()), new Successor(SOUTH, List.of()));

        assertThat(new Successions(successions).oneWith(MERGED)).containsExactly(MERGED);
        assertThat(new Successions(successions).oneWith(NORTH)).containsExactly(NORTH);
    }

    @Test
    void goesOnFromTheDayOfTheMergerAndForThoseOfBeforeToo() {
        into(KRUIBEKE, BEVEREN);
        into(MERGED, KRUIBEKE);
        var all = new Successions(successions);

        assertThat(all.since(MERGED, BEVEREN)).contains(DAY);
        assertThat(all.since(BEVEREN, MERGED)).isEmpty();
        assertThat(all.since(ANTWERP, BEVEREN)).isEmpty();
        assertThat(all.leadingTo(KRUIBEKE)).containsExactlyInAnyOrder(KRUIBEKE, BEVEREN);
        assertThat(all.leadingTo(MERGED)).containsExactlyInAnyOrder(MERGED, KRUIBEKE, BEVEREN);
        assertThat(all.following(Set.of(BEVEREN))).containsExactlyInAnyOrder(BEVEREN, KRUIBEKE, MERGED);
        assertThat(all.following(Set.of(MERGED))).containsExactly(MERGED);
    }

    @Test
    void changeConcernsAllThatWereOrAreTiedToTheOneWhoseSuccessionIsAnotherOne() {
        into(MERGED, BEVEREN, KRUIBEKE);
        var before = new Successions(successions);
        successions.remove(BEVEREN);
        into(ANTWERP, BEVEREN);

        assertThat(new SuccessionChanged(BEVEREN, before, new Successions(successions)).concerned())
                .containsExactlyInAnyOrder(BEVEREN, KRUIBEKE, MERGED, ANTWERP);
        assertThat(before.tiedTo(ANTWERP)).containsExactly(ANTWERP);
    }

    @Test
    void goesOnForItselfAndForThoseItActsFor() {
        into(MERGED, BEVEREN);
        divided(KRUIBEKE, new Successor(NORTH, List.of(PLAN)), new Successor(SOUTH, List.of()));
        var all = new Successions(successions);

        assertThat(all.goesOnFor(MERGED, BEVEREN, PLAN)).isTrue();
        assertThat(all.goesOnFor(BEVEREN, BEVEREN, PLAN)).isTrue();
        assertThat(all.goesOnFor(NORTH, KRUIBEKE, PLAN)).isTrue();
        assertThat(all.goesOnFor(NORTH, KRUIBEKE, AGREEMENT)).isFalse();
        assertThat(all.goesOnFor(SOUTH, KRUIBEKE, PLAN)).isFalse();
    }

    @Test
    void goesOnForADividedOneInTheMatterThatIsNamedForIt() {
        divided(BEVEREN, new Successor(NORTH, List.of(AGREEMENT)), new Successor(SOUTH, List.of(PLAN)));
        var all = new Successions(successions);

        assertThat(all.in(AGREEMENT).since(NORTH, BEVEREN)).contains(DAY);
        assertThat(all.in(AGREEMENT).since(SOUTH, BEVEREN)).isEmpty();
        assertThat(all.since(NORTH, BEVEREN)).isEmpty();
        assertThat(all.leadingTo(SOUTH)).containsExactlyInAnyOrder(SOUTH, BEVEREN);
    }

    @Test
    void chains() {
        into(KRUIBEKE, BEVEREN);
        into(MERGED, KRUIBEKE);

        assertThat(of(BEVEREN).organization()).isEqualTo(MERGED);
        assertThat(of(MERGED).predecessors()).containsExactlyInAnyOrder(BEVEREN, KRUIBEKE);
    }

    @Test
    void eachSuccessorOfDividedActsForWhatIsNamedForIt() {
        divided(MERGED, new Successor(NORTH, List.of(AGREEMENT)), new Successor(SOUTH, List.of(PLAN)));

        assertThat(of(NORTH).actsFor(MERGED, AGREEMENT)).isTrue();
        assertThat(of(NORTH).actsFor(MERGED, PLAN)).isFalse();
        assertThat(of(NORTH).includes(MERGED)).isTrue();
        assertThat(of(SOUTH).actsFor(MERGED, PLAN)).isTrue();
    }

    @Test
    void nobodyActsForWhatWasNamedForNone() {
        divided(MERGED, new Successor(NORTH, List.of()), new Successor(SOUTH, List.of()));

        assertThat(Stream.of(NORTH, SOUTH, MERGED)).noneMatch(one -> of(one).actsFor(MERGED, AGREEMENT));
        assertThat(Stream.of(NORTH, SOUTH, MERGED)).allMatch(one -> of(one).includes(MERGED));
    }

    @Test
    void whatWentToDividedGoesOnToItsSuccessors() {
        into(MERGED, BEVEREN);
        divided(MERGED, new Successor(NORTH, List.of(AGREEMENT)), new Successor(SOUTH, List.of()));

        assertThat(of(BEVEREN).organization()).isEqualTo(MERGED);
        assertThat(of(BEVEREN).actsFor(BEVEREN, AGREEMENT)).isFalse();
        assertThat(of(NORTH).actsFor(BEVEREN, AGREEMENT)).isTrue();
    }

    @Test
    void successorOfSuccessorOfDividedTakesItsShare() {
        divided(MERGED, new Successor(NORTH, List.of(AGREEMENT)), new Successor(SOUTH, List.of()));
        into(KRUIBEKE, NORTH);

        assertThat(of(KRUIBEKE).actsFor(MERGED, AGREEMENT)).isTrue();
    }

    @Test
    void ofDividedSuccessorOnlyWhatIsNamedAgainGoesOn() {
        divided(MERGED, new Successor(NORTH, List.of(AGREEMENT, PLAN)), new Successor(SOUTH, List.of()));
        divided(NORTH, new Successor(BEVEREN, List.of(AGREEMENT)), new Successor(KRUIBEKE, List.of()));

        assertThat(of(BEVEREN).actsFor(MERGED, AGREEMENT)).isTrue();
        assertThat(of(BEVEREN).actsFor(MERGED, PLAN)).isFalse();
        assertThat(of(KRUIBEKE).includes(MERGED)).isTrue();
        assertThat(Stream.of(KRUIBEKE, SOUTH, NORTH)).noneMatch(one -> of(one).actsFor(MERGED, AGREEMENT));
    }

    @Test
    void inOneMatterDividedGoesOnAsTheOneItIsNamedFor() {
        into(MERGED, BEVEREN);
        divided(MERGED, new Successor(NORTH, List.of(AGREEMENT)), new Successor(SOUTH, List.of()));
        into(KRUIBEKE, NORTH);
        var all = new Successions(successions);

        assertThat(all.in(AGREEMENT).current(BEVEREN)).isEqualTo(KRUIBEKE);
        assertThat(all.in(PLAN).current(BEVEREN)).isEqualTo(MERGED);
        assertThat(all.in(AGREEMENT).isDivided(MERGED)).isFalse();
        assertThat(all.in(PLAN).isDivided(MERGED)).isTrue();
    }

    @Test
    void listsWhatIsNamedForNoneOfWhoActs() {
        into(MERGED, BEVEREN);
        divided(MERGED, new Successor(NORTH, List.of(AGREEMENT)), new Successor(SOUTH, List.of(PLAN)));
        divided(SOUTH, new Successor(ANTWERP, List.of()), new Successor(KRUIBEKE, List.of()));
        var all = new Successions(successions);

        assertThat(all.unassignedOf(MERGED)).isEqualTo(new Unassigned(Set.of(MERGED, BEVEREN), Set.of(AGREEMENT)));
        assertThat(all.unassignedOf(NORTH)).isEqualTo(new Unassigned(Set.of(), Set.of()));
    }

    @Test
    void goesOnWithWhatCameByTwoWaysAndWasDividedAgain() {
        divided(MERGED, new Successor(NORTH, List.of(AGREEMENT)), new Successor(SOUTH, List.of(PLAN)));
        into(BEVEREN, NORTH, SOUTH);
        divided(BEVEREN, new Successor(ANTWERP, List.of(AGREEMENT, PLAN)), new Successor(KRUIBEKE, List.of()));

        assertThat(of(ANTWERP).actsFor(MERGED, AGREEMENT)).isTrue();
        assertThat(of(ANTWERP).actsFor(MERGED, PLAN)).isTrue();
    }

    @Test
    void endsInCircleThatShouldNotBe() {
        into(KRUIBEKE, BEVEREN);
        into(BEVEREN, KRUIBEKE);

        assertThat(new Successions(successions).current(BEVEREN)).isIn(BEVEREN, KRUIBEKE);
    }

    @Test
    void countsFromItsDayOn() {
        var merger = new Succession(SuccessionKind.MERGER, DAY, List.of(new Successor(MERGED, List.of())));

        assertThat(merger.isInEffect(DAY)).isTrue();
        assertThat(merger.isInEffect(DAY.minusDays(1))).isFalse();
    }

    @Test
    void dividesAmongSeveralAndElseGoesToOne() {
        var one = List.of(new Successor(NORTH, List.of()));
        var two = List.of(new Successor(NORTH, List.of()), new Successor(SOUTH, List.of()));

        assertThatThrownBy(() -> new Succession(SuccessionKind.SPLIT, DAY, one)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Succession(SuccessionKind.MERGER, DAY, two))
                .isInstanceOf(InvalidInput.class);
    }

    private Representation of(UUID organization) {
        return new Successions(successions).of(organization);
    }

    private void into(UUID successor, UUID... predecessors) {
        var merger = new Succession(SuccessionKind.MERGER, DAY, List.of(new Successor(successor, List.of())));
        Arrays.stream(predecessors).forEach(predecessor -> successions.put(predecessor, merger));
    }

    private void divided(UUID predecessor, Successor... successors) {
        successions.put(predecessor, new Succession(SuccessionKind.SPLIT, DAY, List.of(successors)));
    }
}
