package org.samenspel.governance.diversity;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.governance.diversity.Declarations.declarations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.governance.characteristic.Origin;
import org.samenspel.governance.rule.Criterion;
import org.samenspel.governance.rule.Outcome;
import org.samenspel.governance.rule.PublishedCount;
import org.samenspel.governance.rule.Trait;

/**
 * The strongest attacker: knows who stayed, who left and who came, knows the rules, and sees both reports. It makes every world that
 * could be behind them and compares. What is the same in all of them, it knows.
 */
class TwoReportsAttackTest {

    @ParameterizedTest(name = "{0} stay, {1} leave, {2} come")
    @CsvSource({
        "10,0,10", "10,1,9", "10,2,8", "10,3,7", "10,4,6", "10,5,5", "10,6,4", "10,7,3", "10,8,2", "10,9,1", "10,10,0",
        "20,0,11", "20,1,10", "20,11,0", "20,5,9", "20,14,0", "9,10,10", "0,12,12", "0,10,15", "30,7,7", "12,4,20",
                "5,20,6"
    })
    void canNotTellASmallGroupAmongThoseWhoLeftCameOrStayed(int stay, int leave, int come) {
        Map<List<PublishedCount>, List<World>> alike =
                worlds(stay, leave, come).stream().collect(groupingBy(World::published));

        alike.forEach((published, worlds) -> {
            assertUncertainOrLarge(published, worlds, World::leftCounted, leave);
            assertUncertainOrLarge(published, worlds, World::cameCounted, come);
            assertUncertainOrLarge(published, worlds, World::stayedCounted, stay);
        });
    }

    private static void assertUncertainOrLarge(
            List<PublishedCount> published, List<World> worlds, ToIntFunction<World> group, int people) {
        List<Integer> possible =
                worlds.stream().mapToInt(group).distinct().sorted().boxed().toList();
        boolean large =
                possible.getFirst() >= Outcome.SMALLEST_GROUP && people - possible.getLast() >= Outcome.SMALLEST_GROUP;

        assertThat(people == 0 || possible.size() > 1 || large)
                .as("%s leaves %s of %d", published, possible, people)
                .isTrue();
    }

    private static List<World> worlds(int stay, int leave, int come) {
        var worlds = new ArrayList<World>();
        for (int stayed = 0; stayed <= stay; stayed++) {
            for (int left = 0; left <= leave; left++) {
                for (int came = 0; came <= come; came++) {
                    worlds.add(new World(new int[] {stay, leave, come}, stayed, left, came));
                }
            }
        }
        return worlds;
    }

    /** How many of each group are counted. */
    private record World(int[] groups, int stayedCounted, int leftCounted, int cameCounted) {

        List<PublishedCount> published() {
            int all = groups[0] + groups[1];
            var before = new Disclosure(declarations(0, all), List.of());
            List<PublishedCount> first = before.of(Trait.ORIGIN, count(stayedCounted + leftCounted));
            var answer =
                    new Answer(new Criterion(null, null, null, Origin.FOREIGN, null, null, null), first, List.of());
            Census census = before.census(List.of(answer));
            Set<UUID> now = declarations(groups[1], all + groups[2]);
            List<PublishedCount> second =
                    new Disclosure(now, List.of(census)).of(Trait.ORIGIN, count(stayedCounted + cameCounted));
            return List.of(first.getFirst(), second.getFirst());
        }

        private static List<Outcome.Count> count(int counted) {
            return List.of(new Outcome.Count(null, counted));
        }
    }
}
