package org.samenspel.local.fault;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;

/**
 * A protection that is turned off: a trial that doesn't fall then shows nothing.
 *
 * @param without what is off, in a few words
 */
record Control(String without, Opening opening) {

    /** Turns it off. */
    @FunctionalInterface
    interface Opening {

        Entrance open(Scene scene) throws Exception;
    }

    /**
     * A way into a platform without a protection.
     *
     * @param end turns it on again
     */
    record Entrance(URI address, Closeable end) implements Closeable {

        @Override
        public void close() throws IOException {
            end.close();
        }
    }

    /** A door of ours in front of the gateway, which takes away what the gateway would have refused. */
    static Control door(String without, Door.Mending mending) {
        return new Control(without, scene -> entrance(Door.before(scene, mending)));
    }

    /** A door of ours that does something else than to pass on. */
    static Control doorThatAnswers(String without, DoorOf door) {
        return new Control(without, scene -> entrance(new Door(door.of(scene))));
    }

    /** A door of ours with so many places for all requests, held also by who still sends. */
    static Control doorWithPlaces(int places) {
        return new Control(
                "a door that has %d places for all requests".formatted(places),
                scene -> entrance(new Door(request -> scene.client().send(scene.gateway(), request), places)));
    }

    /** The gateway, in front of a database that lacks something. */
    static Control sql(String without, String database, String off, String on) {
        return new Control(without, scene -> {
            scene.sql().execute(database, off);
            return new Entrance(scene.gateway(), () -> scene.sql().execute(database, on));
        });
    }

    private static Entrance entrance(Door door) {
        return new Entrance(door.address(), door);
    }

    /** What answers at a door. */
    @FunctionalInterface
    interface DoorOf {

        Door.Answering of(Scene scene);
    }
}
