package org.samenspel.local.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;

/**
 * Asks whoever runs the command. Names are typed in, and never are arguments: those stand in the list of processes and in the history of the
 * shell.
 */
public final class Dialog {

    private final BufferedReader answers;
    private final PrintStream questions;

    public Dialog(BufferedReader answers, PrintStream questions) {
        this.answers = answers;
        this.questions = questions;
    }

    void say(String text) {
        questions.println(text);
    }

    /** Empty for nothing. */
    String ask(String question) {
        questions.print(question + " ");
        questions.flush();
        try {
            String answer = answers.readLine();
            if (answer == null) {
                throw new Refusal(
                        "Stopped: the answer to \"" + question + "\" is missing. What was opened stays open.");
            }
            return answer.strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One of these; asks again until it is. */
    String choose(String question, List<String> options) {
        String asked = question + " (" + String.join(", ", options) + ")";
        return Stream.generate(() -> ask(asked))
                .filter(options::contains)
                .findFirst()
                .orElseThrow();
    }

    /** Which of so many, from 1; asks again until all of them are there. */
    List<Integer> chooseSome(String question, int number) {
        return Stream.generate(() -> ask(question + " (such as 1,3; all; none)"))
                .filter(answer -> answer.matches("all|none|\\d{1,4}(,\\s*\\d{1,4})*"))
                .map(answer -> chosen(answer, number))
                .filter(chosen -> chosen.stream().allMatch(one -> one >= 1 && one <= number))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> chosen(String answer, int number) {
        return switch (answer) {
            case "all" -> IntStream.rangeClosed(1, number).boxed().toList();
            case "none" -> List.of();
            default ->
                Arrays.stream(answer.split(","))
                        .map(String::strip)
                        .map(Integer::valueOf)
                        .toList();
        };
    }
}
