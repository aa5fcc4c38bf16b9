package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.samenspel.local.Refusal;
import org.samenspel.local.demo.DemoFiles;
import org.samenspel.local.demo.Json;

class RandomAnswersTest {

    private final JsonNode questionnaire = new DemoFiles(Path.of("../demo/levl-2022"))
            .json("campaigns/housing.json")
            .path("questionnaire");

    @Test
    void eachLineAnswersWhatIsRequired() {
        List<JsonNode> lines = lines();

        assertThat(lines).allSatisfy(answers -> {
            assertThat(answers.path("area").asText()).isIn("city", "rural");
            assertThat(answers.path("suitability").asInt()).isBetween(1, 5);
            assertThat(answers.path("barriers").size()).isBetween(1, 2);
        });
    }

    @Test
    void whatIsNotRequiredIsAnsweredBySome() {
        assertThat(lines().stream().filter(answers -> answers.has("remark")).count())
                .isBetween(200L, 466L);
    }

    @Test
    void refusesAQuestionOfAnotherType() {
        ObjectNode other = Json.MAPPER.createObjectNode();
        other.putArray("questions").addObject().put("type", "drawing").put("required", true);

        assertThatThrownBy(() -> new RandomAnswers(other, new Random(1)).lines(1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("drawing");
    }

    private List<JsonNode> lines() {
        return new RandomAnswers(questionnaire, new Random(1))
                .lines(1000).stream().map(RandomAnswersTest::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            return Json.MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
