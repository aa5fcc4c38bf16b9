package org.samenspel.local.mutant;

import org.samenspel.local.Refusal;

/**
 * One change of the code that breaks an invariant.
 *
 * @param invariant such as I8
 * @param says what is wrong with it, in a few words
 * @param file from the top of the repository
 * @param right what is in the file exactly once
 * @param wrong what stands in its place
 * @param module as {@code ./samenspel test} takes it
 * @param test the class of which a test must fail
 */
record Mutant(String invariant, String says, String file, String right, String wrong, String module, String test) {

    /** The text of the file with the change. */
    String of(String text) {
        int at = text.indexOf(right);
        if (at < 0 || text.indexOf(right, at + 1) >= 0) {
            throw new Refusal("The mutant of " + invariant + " finds its place not exactly once in " + file + ".");
        }
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }
}
