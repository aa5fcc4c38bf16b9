package org.samenspel.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What fuzzing one service came to.
 *
 * @param operations how many its contract has
 * @param reached how many of them got a request
 * @param examples how many requests were sent
 * @param statuses how often each was answered
 * @param whole false when the time was over before all was sent
 * @param findings what came back wrong, the same of one operation once
 */
record Fuzzed(
        String service,
        int operations,
        int reached,
        int examples,
        Map<String, Integer> statuses,
        boolean whole,
        List<Finding> findings) {

    /**
     * Something that came back wrong.
     *
     * @param check what looked at the answer
     * @param operation method and path
     * @param times how many answers were the same
     * @param request one that shows it, without its token
     * @param answer what was answered to that
     */
    record Finding(String check, String operation, String message, int times, JsonNode request, JsonNode answer) {

        String line() {
            String first = message.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElse("");
            return "%s  %s  %s  %d×: %s"
                    .formatted(check, operation, answer.path("status").asText("no answer"), times, first);
        }
    }
}
