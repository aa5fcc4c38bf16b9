package org.samenspel.consultations.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

class QuestionnaireTest {

    private static final LocalizedText TEXT = LocalizedText.dutch("Vraag?");
    private static final List<Option> OPTIONS = List.of(option("price"), option("distance"), option("offer"));

    private final Questionnaire questionnaire = new Questionnaire(
            TEXT,
            null,
            List.of(
                    new SingleChoice("tenure", TEXT, true, OPTIONS),
                    new MultipleChoice("barriers", TEXT, false, OPTIONS, 2),
                    new Scale("satisfaction", TEXT, false, 1, 5, null, null),
                    new NumberQuestion("months", TEXT, false, BigDecimal.ZERO, BigDecimal.TEN, 1),
                    new TextQuestion("remark", TEXT, false, 5)));

    @Test
    void acceptsAnswersToAllQuestions() {
        Map<String, Object> answers = Map.of(
                "tenure", "price", "barriers", List.of("offer"), "satisfaction", 5, "months", 7, "remark", "één\n🙂");

        assertThat(questionnaire.accept(answers)).containsOnlyKeys(answers.keySet());
    }

    @Test
    void acceptsThatOptionalQuestionsAreSkipped() {
        assertThat(questionnaire.accept(Map.of("tenure", "price"))).isEqualTo(Map.of("tenure", "price"));
    }

    static Stream<Arguments> nothing() {
        return Stream.of("barriers", "satisfaction", "months", "remark")
                .flatMap(code -> Stream.of(null, "", " \n\u200b", List.of()).map(answer -> Arguments.of(code, answer)));
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void takesOptionalAnswerThatIsNullOrEmptyAsNotAnswered(String code, @Nullable Object answer) {
        var answers = new HashMap<String, @Nullable Object>(Map.of("tenure", "price"));
        answers.put(code, answer);

        assertThat(questionnaire.accept(answers)).isEqualTo(Map.of("tenure", "price"));
    }

    @Test
    void keepsTheSameAnswersInTheSameForm() {
        Map<String, Object> clicked = Map.of(
                "tenure",
                "price",
                "barriers",
                List.of("offer", "price"),
                "months",
                new BigDecimal("7.00"),
                "remark",
                "e\u0301e\u0301n");
        Map<String, Object> other = Map.of(
                "tenure", "price", "barriers", List.of("price", "offer"), "months", 7, "remark", "\u00e9\u00e9n");

        assertThat(questionnaire.accept(clicked)).isEqualTo(questionnaire.accept(other));
    }

    static Stream<Arguments> wrongAnswers() {
        return Stream.of(
                Arguments.of("tenure", 3, Issue.SCHEMA_VIOLATION),
                Arguments.of("tenure", List.of("price"), Issue.SCHEMA_VIOLATION),
                Arguments.of("tenure", "castle", Issue.INVALID_INPUT),
                Arguments.of("tenure", null, Issue.REQUIRED_INPUT),
                Arguments.of("tenure", " ", Issue.REQUIRED_INPUT),
                Arguments.of("tenure", List.of(), Issue.REQUIRED_INPUT),
                Arguments.of("barriers", "price", Issue.SCHEMA_VIOLATION),
                Arguments.of("barriers", Arrays.asList("price", null), Issue.SCHEMA_VIOLATION),
                Arguments.of("barriers", List.of("price", "distance", "offer"), Issue.OUT_OF_RANGE),
                Arguments.of("barriers", List.of("price", "price"), Issue.INVALID_INPUT),
                Arguments.of("barriers", List.of("castle"), Issue.INVALID_INPUT),
                Arguments.of("satisfaction", "3", Issue.SCHEMA_VIOLATION),
                Arguments.of("satisfaction", new BigDecimal("3.0"), Issue.SCHEMA_VIOLATION),
                Arguments.of("satisfaction", 6, Issue.OUT_OF_RANGE),
                Arguments.of("satisfaction", BigInteger.TEN.pow(30), Issue.OUT_OF_RANGE),
                Arguments.of("months", true, Issue.SCHEMA_VIOLATION),
                Arguments.of("months", -1, Issue.OUT_OF_RANGE),
                Arguments.of("months", new BigDecimal("1e-999999999"), Issue.OUT_OF_RANGE),
                Arguments.of("months", new BigDecimal("1e999999999"), Issue.OUT_OF_RANGE),
                Arguments.of("remark", 1, Issue.SCHEMA_VIOLATION),
                Arguments.of("remark", "geheim", Issue.OUT_OF_RANGE),
                Arguments.of("remark", "a\u0000", Issue.INVALID_INPUT),
                Arguments.of("remark", "a\ud800", Issue.INVALID_INPUT),
                Arguments.of("remark", "\ud800", Issue.INVALID_INPUT),
                Arguments.of("remark", " \u0000", Issue.INVALID_INPUT));
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void refusesWrongAnswerByTheNameOfItsQuestionOnly(String code, Object answer, String issueType) {
        var answers = new HashMap<String, Object>(Map.of("tenure", "price"));
        answers.put(code, answer);

        assertThat(issues(answers)).singleElement().satisfies(issue -> {
            assertThat(issue.name()).isEqualTo("answers." + code);
            assertThat(issue.type()).isEqualTo(issueType);
            assertThat(issue.value()).isNull();
        });
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(issues(Map.of("satisfaction", 0, "color", "red")))
                .extracting(Issue::name, Issue::type)
                .containsExactlyInAnyOrder(
                        tuple("answers.tenure", Issue.REQUIRED_INPUT),
                        tuple("answers.satisfaction", Issue.OUT_OF_RANGE),
                        tuple("answers.color", Issue.SCHEMA_VIOLATION));
    }

    @Test
    void saysEverythingThatIsWrongWithOneAnswerAtOnce() {
        assertThat(issues(Map.of("tenure", "price", "barriers", List.of("price", "price", "castle"))))
                .extracting(Issue::name, Issue::detail)
                .containsExactly(
                        tuple("answers.barriers", "The answer must have 1 to 2 options"),
                        tuple("answers.barriers", "The answer must have each option once"),
                        tuple("answers.barriers", "The question has no such option"));
        assertThat(issues(Map.of("tenure", "price", "months", new BigDecimal("10.25"))))
                .extracting(Issue::detail)
                .containsExactly("The answer must be 0 to 10", "The answer must have at most 1 decimals");
    }

    @Test
    void doesNotRepeatANameThatMayBeAnAnswer() {
        assertThat(issues(Map.of("tenure", "price", "Ik heet Jan", 1)))
                .singleElement()
                .satisfies(issue -> assertThat(issue.toString()).doesNotContain("Jan"));
    }

    @Test
    void refusesQuestionsWithTheSameCode() {
        var scale = new Scale("satisfaction", TEXT, false, 1, 5, null, null);

        assertThat(wrong(() -> new Questionnaire(TEXT, null, List.of(scale, scale))))
                .containsExactly("questions[1].code");
    }

    static Stream<Arguments> wrongQuestions() {
        List<Option> twice = List.of(OPTIONS.getFirst(), new Option("price", TEXT));
        List<Option> sameText =
                List.of(new Option("a", TEXT), new Option("b", new LocalizedText("Anders", TEXT.nl(), null)));
        List<Option> fiftyOne =
                IntStream.range(0, 51).mapToObj(i -> option("option" + i)).toList();
        return Stream.of(
                question("code", () -> new Scale("Satisfaction", TEXT, false, 1, 5, null, null)),
                question("maximum", () -> new Scale("satisfaction", TEXT, false, 5, 5, null, null)),
                question("maximum", () -> new Scale("satisfaction", TEXT, false, 0, 11, null, null)),
                question("options", () -> new SingleChoice("tenure", TEXT, false, OPTIONS.subList(0, 1))),
                question("options", () -> new SingleChoice("tenure", TEXT, false, fiftyOne)),
                question("options[1].code", () -> new SingleChoice("tenure", TEXT, false, twice)),
                question("options[1].text", () -> new SingleChoice("tenure", TEXT, false, sameText)),
                question("maximumSelections", () -> new MultipleChoice("barriers", TEXT, false, OPTIONS, 1)),
                question("maximumSelections", () -> new MultipleChoice("barriers", TEXT, false, OPTIONS, 4)),
                question("minimum", () -> new NumberQuestion("months", TEXT, false, null, BigDecimal.ONE, 0)),
                question("maximum", () -> new NumberQuestion("months", TEXT, false, BigDecimal.ONE, BigDecimal.ONE, 0)),
                question(
                        "minimum",
                        () -> new NumberQuestion("months", TEXT, false, new BigDecimal("0.00001"), BigDecimal.ONE, 0)),
                question(
                        "decimals",
                        () -> new NumberQuestion("months", TEXT, false, BigDecimal.ZERO, BigDecimal.ONE, 5)),
                question("maximumLength", () -> new TextQuestion("remark", TEXT, false, 5_001)));
    }

    @ParameterizedTest
    @MethodSource("wrongQuestions")
    void refusesQuestionByThePropertyThatIsWrong(String property, ThrowingCallable question) {
        assertThat(wrong(question)).containsExactly(property);
    }

    @Test
    void tellsAllThatIsWrongWithAQuestionAtOnce() {
        assertThat(wrong(() -> new SingleChoice("Tenure", null, true, List.of(new Option("castle", TEXT)))))
                .containsExactlyInAnyOrder("code", "text", "options");
        assertThat(wrong(() -> new NumberQuestion("months", TEXT, true, null, null, 5)))
                .containsExactlyInAnyOrder("minimum", "maximum", "decimals");
    }

    private static Option option(String code) {
        return new Option(code, LocalizedText.dutch(code));
    }

    private static List<String> wrong(ThrowingCallable action) {
        return catchThrowableOfType(InvalidInput.class, action).issues().stream()
                .map(Issue::name)
                .toList();
    }

    private static Arguments question(String property, ThrowingCallable question) {
        return Arguments.of(property, question);
    }

    private List<Issue> issues(Map<String, ?> answers) {
        return catchThrowableOfType(InvalidInput.class, () -> questionnaire.accept(answers))
                .issues();
    }
}
