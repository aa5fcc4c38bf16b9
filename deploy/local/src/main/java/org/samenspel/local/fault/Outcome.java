package org.samenspel.local.fault;

import java.util.Optional;

/**
 * What a fault showed.
 *
 * @param invariant the one that it tried
 * @param seen what fell, or why it was not tried; empty when all held
 * @param without the protection that was off in the control
 * @param control what fell then; empty when nothing did
 */
record Outcome(String fault, String invariant, Result result, String seen, String without, String control) {

    /** Tells what fell. */
    @FunctionalInterface
    interface Attempt {

        Optional<String> make() throws Exception;
    }

    /**
     * What is known of a fault: a control that doesn't fall makes its trial worth nothing.
     *
     * @param trial with the protection
     * @param control without it; made only when the trial held
     */
    static Outcome of(Fault fault, Attempt trial, Attempt control) {
        try {
            Optional<String> fell = trial.make();
            return fell.map(seen -> of(fault, Result.FELL, seen, "")).orElseGet(() -> of(fault, control));
        } catch (NotHere lacking) {
            return of(fault, Result.NOT_HERE, String.valueOf(lacking.getMessage()), "");
        } catch (Exception failure) {
            return of(fault, Result.NOT_TRIED, failure.toString(), "");
        }
    }

    private static Outcome of(Fault fault, Attempt control) {
        try {
            return control.make()
                    .map(seen -> of(fault, Result.HELD, "", seen))
                    .orElseGet(() -> of(fault, Result.NOT_SHOWN, "", ""));
        } catch (Exception failure) {
            return of(fault, Result.NOT_TRIED, "its control: " + failure, "");
        }
    }

    private static Outcome of(Fault fault, Result result, String seen, String control) {
        return new Outcome(
                fault.name(), fault.invariant(), result, seen, fault.control().without(), control);
    }

    /** What became of the invariant. */
    enum Result {
        HELD("held"),
        FELL("FELL"),
        /** It held, and so it did without its protection: the trial sees nothing. */
        NOT_SHOWN("NOT SHOWN"),
        /** This machine has no means for it, for a reason that is known beforehand. */
        NOT_HERE("not here"),
        NOT_TRIED("NOT TRIED");

        private final String text;

        Result(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
