package org.samenspel.consultations.campaign.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.web.json.JsonIssues;

/**
 * Reads a record and what it is made of: records, lists, closed choices of records, and values. It goes on where something is wrong
 * and remembers it, while Jackson stops there. What the constructor of a record says of a property that is known to be wrong follows
 * from that, and is not repeated.
 */
final class RecordReader {

    private static final String WHOLE_BODY = "body";
    private static final String CODE = "code";

    /** Nobody mends more at once, and each costs a look at all the others. */
    private static final int MOST_ISSUES = 500;

    private final ObjectMapper mapper;
    private final List<Issue> issues = new ArrayList<>();

    RecordReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** All that was wrong so far. */
    List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** What was read; null if something was wrong, or nothing there. */
    @Nullable
    Object read(JsonNode json, Class<? extends Record> type) {
        return value("", json, type);
    }

    private @Nullable Object value(String path, JsonNode json, Type type) {
        if (json.isMissingNode() || json.isNull()) {
            return null;
        }
        return switch (type) {
            case ParameterizedType list -> list(path, json, list.getActualTypeArguments()[0]);
            case Class<?> choice when choice.isSealed() -> choice(path, json, choice);
            case Class<?> data when data.isRecord() -> data(path, json, data, Set.of());
            default -> scalar(path, json, type);
        };
    }

    private @Nullable List<@Nullable Object> list(String path, JsonNode json, Type type) {
        if (!json.isArray()) {
            add(Issue.schemaViolation(name(path), null, "must be a list"));
            return null;
        }
        var values = new ArrayList<@Nullable Object>();
        for (JsonNode element : json) {
            values.add(value(path + "[" + values.size() + "]", element, type));
        }
        findCodesUsedTwice(path, json);
        return values;
    }

    /** Here, and not where the list is made: of what could not be made, nobody there sees the code. */
    private void findCodesUsedTwice(String path, JsonNode list) {
        var codes = new HashSet<String>();
        for (int i = 0; i < list.size(); i++) {
            String code = list.path(i).path(CODE).textValue();
            String name = path + "[" + i + "]." + CODE;
            if (code != null && !codes.add(code) && !isKnownToBeWrong(name)) {
                String others = path.substring(path.lastIndexOf('.') + 1);
                add(Issue.invalid(name, null, "another of the " + others + " has this code"));
            }
        }
    }

    private @Nullable Object choice(String path, JsonNode json, Class<?> choice) {
        if (!isObject(path, json)) {
            return null;
        }
        String property = choice.getAnnotation(JsonTypeInfo.class).property();
        List<JsonSubTypes.Type> kinds =
                List.of(choice.getAnnotation(JsonSubTypes.class).value());
        for (JsonSubTypes.Type kind : kinds) {
            if (kind.name().equals(json.path(property).textValue())) {
                return data(path, json, kind.value(), Set.of(property));
            }
        }
        String names = kinds.stream().map(JsonSubTypes.Type::name).collect(Collectors.joining(", "));
        add(
                json.hasNonNull(property)
                        ? Issue.schemaViolation(inside(path, property), null, "must be one of " + names)
                        : Issue.required(inside(path, property)));
        return null;
    }

    /** @param others properties that are no components of the record */
    private @Nullable Object data(String path, JsonNode json, Class<?> type, Set<String> others) {
        if (!isObject(path, json)) {
            return null;
        }
        var unknown = new TreeSet<String>();
        json.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(others);
        var arguments = new ArrayList<@Nullable Object>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            unknown.remove(name);
            arguments.add(component(inside(path, name), json.path(name), component));
        }
        for (String name : unknown) {
            String own = inside(path, name);
            add(new Issue("body", own, null, own + " is not a property of the contract", Issue.UNKNOWN_PARAMETER));
        }
        return made(path, type, arguments);
    }

    private boolean isObject(String path, JsonNode json) {
        if (!json.isObject()) {
            add(Issue.schemaViolation(name(path), null, "must be an object"));
        }
        return json.isObject();
    }

    /** A primitive has no null: in its place stands zero or false, which is read no further. */
    private @Nullable Object component(String path, JsonNode json, RecordComponent component) {
        Object value = value(path, json, component.getGenericType());
        if (value != null || !component.getType().isPrimitive()) {
            return value;
        }
        if (!isKnownToBeWrong(path)) {
            add(Issue.required(path));
        }
        return component.getType() == boolean.class ? (Object) false : (Object) 0;
    }

    private @Nullable Object scalar(String path, JsonNode json, Type type) {
        try {
            return mapper.treeToValue(json, mapper.constructType(type));
        } catch (JsonProcessingException refused) {
            JsonIssues.of(refused)
                    .forEach(issue -> add(new Issue("body", name(path), issue.value(), issue.detail(), issue.type())));
            return null;
        }
    }

    private @Nullable Object made(String path, Class<?> type, List<@Nullable Object> arguments) {
        Class<?>[] components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(components).newInstance(arguments.toArray());
        } catch (InvocationTargetException refused) {
            switch (refused.getCause()) {
                case InvalidInput invalid -> invalid.issues().forEach(issue -> addUnlessKnown(path, issue));
                case IllegalArgumentException invalid -> {
                    if (Stream.of(type.getRecordComponents())
                            .noneMatch(component -> isKnownToBeWrong(inside(path, component.getName())))) {
                        add(Issue.invalid(name(path), null, String.valueOf(invalid.getMessage())));
                    }
                }
                case null, default -> throw new IllegalStateException("a record failed on its input", refused);
            }
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record has a canonical constructor", impossible);
        }
    }

    private void addUnlessKnown(String path, Issue issue) {
        String own = inside(path, issue.name());
        if (!isKnownToBeWrong(own)) {
            add(new Issue(issue.in(), own, issue.value(), issue.detail(), issue.type()));
        }
    }

    private boolean isKnownToBeWrong(String path) {
        return issues.stream()
                .map(Issue::name)
                .anyMatch(name -> name.equals(path) || name.startsWith(path + ".") || name.startsWith(path + "["));
    }

    private void add(Issue issue) {
        if (issues.size() < MOST_ISSUES) {
            issues.add(issue);
        }
    }

    private static String inside(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String name(String path) {
        return path.isEmpty() ? WHOLE_BODY : path;
    }
}
