package org.samenspel.consultations.questionnaire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;

/** A question of a questionnaire. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SingleChoice.class, name = "singleChoice"),
    @JsonSubTypes.Type(value = MultipleChoice.class, name = "multipleChoice"),
    @JsonSubTypes.Type(value = Scale.class, name = "scale"),
    @JsonSubTypes.Type(value = NumberQuestion.class, name = "number"),
    @JsonSubTypes.Type(value = TextQuestion.class, name = "text")
})
public sealed interface Question permits SingleChoice, MultipleChoice, Scale, NumberQuestion, TextQuestion {

    /** Names the question in responses and results. */
    String code();

    LocalizedText text();

    /** Whether it must be answered. */
    boolean required();

    /** All of it that respondents read, by property. */
    default Map<String, LocalizedText> texts() {
        var texts = new LinkedHashMap<String, LocalizedText>();
        texts.put("text", text());
        switch (this) {
            case SingleChoice choice -> texts.putAll(Option.texts(choice.options()));
            case MultipleChoice choice -> texts.putAll(Option.texts(choice.options()));
            case Scale scale -> texts.putAll(scale.labels());
            case NumberQuestion _, TextQuestion _ -> {}
        }
        return texts;
    }

    /** Whether it has a fixed set of answers. */
    default boolean countable() {
        return switch (this) {
            case SingleChoice _, MultipleChoice _, Scale _ -> true;
            case NumberQuestion _, TextQuestion _ -> false;
        };
    }

    /**
     * All that is wrong with an answer; empty if nothing is. The issues never hold the answer.
     *
     * @param name the path of the answer in the body
     * @param answer a text, a number, a list, or whatever else was sent, but nothing empty
     */
    List<Issue> issues(String name, Object answer);

    /** How many bytes its longest right answer takes as JSON. */
    int room();

    /** A right answer in the form in which it is kept. */
    default Object normalized(Object answer) {
        return answer;
    }
}
