package org.samenspel.local.demo;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lines of text, 100 columns wide. */
final class Page {

    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    void heading(String heading) {
        text.append('\n').append(heading).append('\n');
        text.append("=".repeat(WIDTH)).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    /** A text on the left, as much of it as fits, and a short one on the right margin. */
    void leftAndRight(String left, String right) {
        int room = WIDTH - right.length() - 2;
        line("%-" + (room + 2) + "s%s", cut(left, room), right);
    }

    /** A text on as many lines as it needs, each after the first indented under it. */
    void wrapped(String indent, String content) {
        String margin = indent;
        String rest = content;
        int room = WIDTH - indent.length();
        while (rest.length() > room) {
            int end = rest.lastIndexOf(' ', room);
            int cut = end > 0 ? end : room;
            line("%s%s", margin, rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
            margin = " ".repeat(indent.length());
        }
        line("%s%s", margin, rest);
    }

    /** So many of a thing, which takes an s when there is not one. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** A code such as `atRisk` as words. */
    static String words(String code) {
        return code.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** Euros and cents, thousands apart. */
    static String amount(BigDecimal euros) {
        return String.format(Locale.ROOT, "%,.2f", euros).replace(',', ' ');
    }

    static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String cut(String content, int room) {
        return content.length() <= room ? content : content.substring(0, room - 1) + "…";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
