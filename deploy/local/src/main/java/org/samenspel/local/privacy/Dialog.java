package org.samenspel.local.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;
import org.samenspel.local.Today;

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
                throw new Refusal("Stopped: the answer to \"" + question + "\" is missing. What was opened stays open:"
                        + " ./samenspel privacy goes on with it.");
            }
            return answer.strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Asks again until it is right. */
    String ask(String question, Predicate<String> right, String otherwise) {
        while (true) {
            String answer = ask(question);
            if (right.test(answer)) {
                return answer;
            }
            say(otherwise);
        }
    }

    /** A day that has come, as 2027-03-01; empty for nothing. */
    String day(String question) {
        return ask(
                question + " (such as 2027-03-01; nothing for today)",
                answer -> answer.isEmpty() || hasCome(answer),
                "That is no day that has come.");
    }

    /** The day on which the person was told, as a request has it. */
    String dayTold() {
        String day = day("On which day was the person told?");
        return day.isEmpty() ? Today.date().toString() : day;
    }

    private static boolean hasCome(String day) {
        try {
            return !LocalDate.parse(day).isAfter(Today.date());
        } catch (DateTimeParseException notADay) {
            return false;
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

    /** Which of so many, from 1, each once; asks again until all of them are there. */
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
                        .distinct()
                        .toList();
        };
    }
}
