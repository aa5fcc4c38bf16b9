package org.samenspel.plans.assessment;

import java.time.Instant;
import java.util.List;

/** The principles of a framework from some moment on. */
public record FrameworkVersion(int number, Instant publishedAt, List<Principle> principles) {

    public FrameworkVersion {
        principles = List.copyOf(principles);
    }

    List<String> codes() {
        return principles.stream().map(Principle::code).toList();
    }
}
