package org.samenspel.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;
import org.samenspel.local.demo.Json;

/** Answers to a questionnaire as people could give them: what is not required is answered by some. */
final class RandomAnswers {

    private static final List<String> WORDS = List.of(
            "wonen",
            "huis",
            "te",
            "duur",
            "wachten",
            "école",
            "logement",
            "trop",
            "petit",
            "rent",
            "garden",
            "bus",
            "of",
            "en");

    private final JsonNode questions;
    private final Random random;

    RandomAnswers(JsonNode questionnaire, Random random) {
        this.questions = questionnaire.path("questions");
        this.random = random;
    }

    /** Each one JSON object in one line. */
    List<String> lines(int count) {
        return Stream.generate(this::line).limit(count).toList();
    }

    private String line() {
        ObjectNode answers = Json.MAPPER.createObjectNode();
        for (JsonNode question : questions) {
            if (question.path("required").asBoolean() || random.nextInt(3) == 0) {
                answers.set(question.path("code").asText(), answer(question));
            }
        }
        return answers.toString();
    }

    private JsonNode answer(JsonNode question) {
        String type = question.path("type").asText();
        return switch (type) {
            case "singleChoice" ->
                Json.MAPPER.getNodeFactory().textNode(some(question, 1).getFirst());
            case "multipleChoice" -> Json.MAPPER.valueToTree(some(question, 1 + random.nextInt(2)));
            case "scale", "number" -> Json.MAPPER.getNodeFactory().numberNode(number(question));
            case "text" -> Json.MAPPER.getNodeFactory().textNode(text());
            default -> throw new Refusal("The bench can't answer questions of type " + type + ".");
        };
    }

    private List<String> some(JsonNode question, int count) {
        var codes = new ArrayList<>(question.path("options")
                .valueStream()
                .map(option -> option.path("code").asText())
                .toList());
        Collections.shuffle(codes, random);
        return codes.subList(0, Math.min(count, codes.size()));
    }

    private int number(JsonNode question) {
        return random.nextInt(
                question.path("minimum").asInt(), question.path("maximum").asInt() + 1);
    }

    private String text() {
        return String.join(
                " ",
                Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                        .limit(3 + random.nextInt(15))
                        .toList());
    }
}
