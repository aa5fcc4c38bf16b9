package org.samenspel.partners.obligation;

import java.util.ArrayList;
import java.util.List;

/** What was published last of each window that is settled. */
record PublishedWindows(List<Window.Published> list) {

    PublishedWindows {
        list = List.copyOf(list);
    }

    /** Whether they would be surprised by where the window stands. */
    boolean differsFrom(Window.Standing standing) {
        WindowState known = list.stream()
                .filter(standing::isOf)
                .map(Window.Published::state)
                .findFirst()
                .orElse(WindowState.OPEN);
        WindowState now = standing.state().isSettled() ? standing.state() : WindowState.OPEN;
        return known != now;
    }

    /** Those of which nothing is left: the agreement turned out to have ended before they began. */
    List<Window.Standing> takenBack(List<Window.Standing> standings) {
        return list.stream()
                .filter(published -> standings.stream().noneMatch(standing -> standing.isOf(published)))
                .map(Window.Published::takenBack)
                .toList();
    }

    PublishedWindows with(Window.Standing standing) {
        List<Window.Published> all = new ArrayList<>(list);
        all.removeIf(standing::isOf);
        if (standing.state().isSettled()) {
            all.add(new Window.Published(standing.start(), standing.end(), standing.requestId(), standing.state()));
        }
        return new PublishedWindows(all);
    }
}
