package org.samenspel.charts;

import com.google.gson.GsonBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** The table of a chart's values, from the comments of its `values.yaml` that begin with two dashes. */
final class ValuesTable {

    private static final Pattern COMMENT = Pattern.compile(" *# (-- )?(.*)");
    private static final Pattern KEY = Pattern.compile("( *)([\\w-]+):.*");
    private static final int INDENTATION = 2;

    private final Map<String, Object> values;
    private final Deque<String> path = new ArrayDeque<>();
    private final List<String> comment = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    private ValuesTable(String text) {
        values = new Yaml().load(text);
        text.lines().forEach(this::read);
    }

    static String of(String values) {
        return "| value | default | what |\n|---|---|---|\n"
                + new ValuesTable(values).rows.stream().map(row -> row + "\n").collect(Collectors.joining());
    }

    private void read(String line) {
        Matcher key = KEY.matcher(line);
        Matcher words = COMMENT.matcher(line);
        if (words.matches() && (words.group(1) != null || !comment.isEmpty())) {
            comment.add(words.group(2));
        } else if (key.matches()) {
            while (path.size() > key.group(1).length() / INDENTATION) {
                path.removeLast();
            }
            path.addLast(key.group(2));
            if (!comment.isEmpty()) {
                rows.add("| `" + String.join(".", path) + "` | " + standard() + " | " + String.join(" ", comment)
                        + " |");
                comment.clear();
            }
        }
    }

    private String standard() {
        Object value = values;
        for (String key : path) {
            value = ((Map<?, ?>) value).get(key);
        }
        boolean group = value instanceof Map<?, ?> map && !map.isEmpty();
        return "".equals(value) || group
                ? ""
                : "`"
                        + new GsonBuilder()
                                .disableHtmlEscaping()
                                .create()
                                .toJson(value)
                                .replaceAll("^\"|\"$", "") + "`";
    }
}
