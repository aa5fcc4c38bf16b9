package org.samenspel.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.samenspel.values.rule.InvalidInput;

/**
 * A JSON merge patch (RFC 7396): the body of a PATCH with {@value #MEDIA_TYPE}. A member replaces the one of the same name, a
 * member that is null removes it, and objects are merged.
 */
public final class MergePatch {

    /** {@code application/merge-patch+json}. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectNode changes;
    private final ObjectMapper mapper;
    private final Validator validator;

    MergePatch(ObjectNode changes, ObjectMapper mapper, Validator validator) {
        this.changes = changes;
        this.mapper = mapper;
        this.validator = validator;
    }

    /**
     * What the record becomes by the patch.
     *
     * @param current a record of all that may be patched, as it is now
     * @throws InvalidInput if the patch has a member the record has not, or one of the wrong form
     * @throws ConstraintViolationException if the result breaks a constraint of the record
     */
    public <T extends Record> T applyTo(T current) {
        JsonNode merged = merge(mapper.valueToTree(current), changes);
        @SuppressWarnings("unchecked")
        T result = (T) read(merged, current.getClass());
        var violations = validator.validate(result);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return result;
    }

    /** Whether the patch has a member of this name, be it to remove it. */
    public boolean names(String member) {
        return changes.has(member);
    }

    private Object read(JsonNode json, Class<?> type) {
        try {
            return mapper.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw new InvalidInput(JsonIssues.of(e));
        }
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode members)) {
            return patch;
        }
        ObjectNode merged = target instanceof ObjectNode object ? object : members.objectNode();
        members.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else {
                merged.set(member.getKey(), merge(merged.path(member.getKey()), member.getValue()));
            }
        });
        return merged;
    }
}
