package org.samenspel.partners.obligation;

import java.util.ArrayList;
import java.util.List;

/** What the other services were told last of each window that is settled. */
record ToldWindows(List<Window.Told> list) {

    ToldWindows {
        list = List.copyOf(list);
    }

    /** Whether they would be surprised by where the window stands. */
    boolean differsFrom(Window.Standing standing) {
        WindowState known = list.stream()
                .filter(standing::isOf)
                .map(Window.Told::state)
                .findFirst()
                .orElse(WindowState.OPEN);
        WindowState now = standing.state().isSettled() ? standing.state() : WindowState.OPEN;
        return known != now;
    }

    /** Those of which nothing is left: the agreement turned out to have ended before they began. */
    List<Window.Standing> takenBack(List<Window.Standing> standings) {
        return list.stream()
                .filter(told -> standings.stream().noneMatch(standing -> standing.isOf(told)))
                .map(Window.Told::takenBack)
                .toList();
    }

    ToldWindows with(Window.Standing standing) {
        List<Window.Told> all = new ArrayList<>(list);
        all.removeIf(standing::isOf);
        if (standing.state().isSettled()) {
            all.add(new Window.Told(standing.start(), standing.end(), standing.requestId(), standing.state()));
        }
        return new ToldWindows(all);
    }
}
