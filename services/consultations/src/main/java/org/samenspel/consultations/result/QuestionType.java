package org.samenspel.consultations.result;

/** The kind of question a result is of. */
enum QuestionType {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    SCALE,
    NUMBER,
    TEXT
}
