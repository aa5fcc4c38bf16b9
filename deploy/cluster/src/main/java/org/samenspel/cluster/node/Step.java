package org.samenspel.cluster.node;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that does its work and ends.
 *
 * @param environment beside our own
 */
record Step(List<String> command, Path folder, Map<String, String> environment) {

    Step {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
