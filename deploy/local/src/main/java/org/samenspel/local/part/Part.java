package org.samenspel.local.part;

import java.util.Optional;
import java.util.Set;
import org.samenspel.local.process.Launch;
import org.samenspel.local.process.Launcher;

/** One server of the platform. */
public interface Part {

    String name();

    /** Where a person or another part reaches it. */
    String address();

    /** The names of the parts that must be ready before this one starts. */
    Set<String> needs();

    /** The names of the parts that it may ask until it ends: they are stopped after it. */
    default Set<String> uses() {
        return needs();
    }

    /** What {@link #build} is going to do, for the screen; empty when there is nothing to do. */
    default Optional<String> toBuild() {
        return Optional.empty();
    }

    /** What takes long and needs no other part; does nothing when it is there. */
    default void build(Launcher launcher) throws Exception {}

    /** What must be there before the first start; does nothing when it is. */
    default void prepare(Launcher launcher) throws Exception {}

    Launch launch();

    /**
     * This part as another process, which can start while the one of this still runs and take its place without a gap; empty when only
     * one can run.
     */
    default Optional<Part> beside() {
        return Optional.empty();
    }

    /** Whether it answers; asked again and again until it does. */
    boolean ready() throws Exception;

    /** Whether it answers at all, ready or not; asked as long as it runs. What never answers hangs, and is started again. */
    default boolean alive() throws Exception {
        return ready();
    }

    /** What those that need this part expect to find in it; does nothing when it is there. */
    default void furnish() throws Exception {}

    /** The signal that makes it end in order. */
    default String stopSignal() {
        return "TERM";
    }
}
