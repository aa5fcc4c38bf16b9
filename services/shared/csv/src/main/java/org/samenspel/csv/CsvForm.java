package org.samenspel.csv;

import java.math.BigDecimal;

/** How a table is written. */
public enum CsvForm {
    /** UTF-8, comma, decimal point, as RFC 4180 has it. */
    PLAIN(Separator.COMMA, ""),
    /** UTF-8 with a byte order mark, semicolon, decimal comma: what a spreadsheet in Belgium opens as a table. */
    BELGIAN_EXCEL(Separator.SEMICOLON, "\uFEFF");

    private final Separator separator;
    private final String beginning;

    CsvForm(Separator separator, String beginning) {
        this.separator = separator;
        this.beginning = beginning;
    }

    char separator() {
        return separator.character();
    }

    String beginning() {
        return beginning;
    }

    String number(BigDecimal number) {
        return number.toPlainString().replace('.', separator.decimalMark());
    }
}
