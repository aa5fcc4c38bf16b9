package org.samenspel.consultations.response.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.response.GivenResponse;
import org.samenspel.values.rule.Issue;

/** Reads responses as they are sent, and writes answers in the form in which they are kept. */
@Singleton
public class AnswersJson {

    private static final String ID = "id";
    private static final String ANSWERS = "answers";
    private static final Set<String> PROPERTIES = Set.of(ID, ANSWERS);

    private static final TypeReference<Map<String, Object>> WRITTEN = new TypeReference<>() {};

    private final ObjectMapper mapper;
    private final ObjectWriter writer;

    AnswersJson(ObjectMapper mapper) {
        this.mapper = mapper;
        // Four bytes for each character at most, and not twelve.
        this.writer = mapper.writer().with(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    }

    /**
     * Whatever is wrong with the form of the response is among its issues, so that it is told together with what is wrong with the
     * answers. Names that are not of the contract may be an answer too: they are not repeated.
     *
     * @param body as it was sent; null if nothing was
     */
    public GivenResponse read(@Nullable JsonNode body) {
        var issues = new ArrayList<Issue>();
        if (body == null || !body.isObject()) {
            return new GivenResponse(null, null, List.of(Issue.schemaViolation("body", null, "must be an object")));
        }
        if (body.properties().stream().map(Map.Entry::getKey).anyMatch(name -> !PROPERTIES.contains(name))) {
            String detail = "a response has an id and answers, and nothing else";
            issues.add(new Issue("body", "body", null, detail, Issue.UNKNOWN_PARAMETER));
        }
        return new GivenResponse(id(body.path(ID), issues), answers(body.path(ANSWERS), issues), issues);
    }

    /** The same of a body that nobody has read yet; empty if it is no JSON. */
    public Optional<GivenResponse> read(ByteBuffer body) {
        try {
            int offset = body.arrayOffset() + body.position();
            return Optional.of(read(mapper.readTree(body.array(), offset, body.remaining())));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private @Nullable UUID id(JsonNode id, List<Issue> issues) {
        if (id.isMissingNode() || id.isNull()) {
            issues.add(Issue.required(ID));
            return null;
        }
        try {
            return mapper.treeToValue(id, UUID.class);
        } catch (JsonProcessingException _) {
            issues.add(Issue.schemaViolation(ID, null, "must be a UUID"));
            return null;
        }
    }

    private static @Nullable Map<String, @Nullable Object> answers(JsonNode answers, List<Issue> issues) {
        if (answers.isObject()) {
            var values = new HashMap<String, @Nullable Object>();
            answers.properties().forEach(answer -> values.put(answer.getKey(), value(answer.getValue())));
            return values;
        }
        boolean nothing = answers.isMissingNode() || answers.isNull();
        issues.add(nothing ? Issue.required(ANSWERS) : Issue.schemaViolation(ANSWERS, null, "must be an object"));
        return null;
    }

    /** A text, a number or a list of them; anything else stays what it is, which no question takes. */
    private static @Nullable Object value(JsonNode answer) {
        return switch (answer.getNodeType()) {
            case NULL -> null;
            case STRING -> answer.textValue();
            case NUMBER -> answer.numberValue();
            case ARRAY -> answer.valueStream().map(AnswersJson::value).toList();
            default -> answer;
        };
    }

    /** A JSON object of texts, numbers and lists of texts: the same answers are always the same bytes. */
    public byte[] write(Map<String, Object> answers) {
        try {
            return writer.writeValueAsBytes(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts, numbers and lists can always be written", e);
        }
    }

    /** Answers as they were written. */
    public Map<String, Object> read(byte[] written) {
        try {
            return mapper.readValue(written, WRITTEN);
        } catch (IOException e) {
            throw new IllegalStateException("What was written can be read", e);
        }
    }
}
