package org.samenspel.local.fault;

import java.net.URI;
import java.util.Optional;

/** Does what goes wrong. */
@FunctionalInterface
interface Trial {

    /** What fell, in one line; empty when all held. */
    Optional<String> at(Scene scene, URI entrance) throws Exception;
}
