package org.samenspel.local.supervisor;

import java.util.concurrent.CompletableFuture;
import org.samenspel.local.part.Part;
import org.samenspel.local.part.Question;

/** Tells what hangs from what is busy: it answers none of several questions in a row, though its process lives. */
record Pulse(Part part, Patience patience) {

    /** Returns when the process hangs; or false when it has ended. */
    boolean hangs(Process process) throws InterruptedException {
        CompletableFuture<Process> end = process.onExit();
        int unanswered = 0;
        while (unanswered < patience.questions()) {
            if (process.waitFor(patience.betweenQuestions())) {
                return false;
            }
            CompletableFuture<Boolean> answer = Question.ask(part::alive, false, patience.toAnswer());
            CompletableFuture.anyOf(answer, end).join();
            unanswered = answer.getNow(false) ? 0 : unanswered + 1;
        }
        return process.isAlive();
    }
}
