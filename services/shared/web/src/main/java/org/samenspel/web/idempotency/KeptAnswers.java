package org.samenspel.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The answers that are kept with their keys for a day, to be given again: what is erased must go from them too, and a request that is
 * sent again is still carried out once.
 */
@ApplicationScoped
public class KeptAnswers {

    private final IdempotencyKeys keys;
    private final ObjectMapper mapper;

    KeptAnswers(IdempotencyKeys keys, ObjectMapper mapper) {
        this.keys = keys;
        this.mapper = mapper;
    }

    /**
     * Forgets texts wherever one of them is the whole value of a property of an answer, in the running transaction; what stands inside a
     * longer text stays.
     *
     * @param about an id that stands in the answer: in others the same texts may say something else
     * @param texts by each text what stands in its place; empty where the property is left out
     */
    public void forget(UUID about, Map<String, Optional<String>> texts) {
        try {
            keys.rewrite(about, body -> forget(body, texts));
        } catch (SQLException failed) {
            throw new IllegalStateException("kept answers could not be rewritten", failed);
        }
    }

    private String forget(String body, Map<String, Optional<String>> texts) {
        try {
            JsonNode answer = mapper.readTree(body);
            forget(answer, texts);
            return mapper.writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a kept answer is the JSON that we wrote", impossible);
        }
    }

    private static void forget(JsonNode node, Map<String, Optional<String>> texts) {
        if (node instanceof ObjectNode object) {
            Set<String> names = object.properties().stream()
                    .filter(property -> property.getValue().isTextual()
                            && texts.containsKey(property.getValue().textValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            names.forEach(name -> forget(object, name, texts));
        }
        node.forEach(part -> forget(part, texts));
    }

    private static void forget(ObjectNode object, String name, Map<String, Optional<String>> texts) {
        Optional<String> instead = texts.getOrDefault(object.path(name).textValue(), Optional.empty());
        if (instead.isPresent()) {
            object.put(name, instead.get());
        } else {
            object.remove(name);
        }
    }
}
