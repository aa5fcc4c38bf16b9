package org.samenspel.web.cluster;

/**
 * What a look at the platform found.
 *
 * @param problem a sentence that leads to the cause; empty when all is well
 */
record Finding(String subject, String problem) {

    boolean isWell() {
        return problem.isEmpty();
    }

    @Override
    public String toString() {
        return (isWell() ? "ok    " : "WRONG ") + subject + (isWell() ? "" : ": " + problem);
    }
}
