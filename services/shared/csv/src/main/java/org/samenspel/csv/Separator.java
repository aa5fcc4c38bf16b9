package org.samenspel.csv;

/** What stands between the cells of a row. */
public enum Separator {
    COMMA(',', '.'),
    /** Of spreadsheets in Belgium, where the comma is the decimal mark. */
    SEMICOLON(';', ','),
    TAB('\t', ',');

    private final char character;
    private final char decimalMark;

    Separator(char character, char decimalMark) {
        this.character = character;
        this.decimalMark = decimalMark;
    }

    char character() {
        return character;
    }

    /** The mark in numbers of which nothing else says which one it is. */
    char decimalMark() {
        return decimalMark;
    }
}
