package org.samenspel.values.text;

/** Characters that show nothing by themselves, turn the direction of what is around them, or are none (yet). */
final class Invisible {

    /** Letters, marks and symbols by their class, but empty: fillers of Hangul, Khmer and Braille, variation selectors. */
    private static final int[][] EMPTY = {
        {0x034F, 0x034F},
        {0x115F, 0x1160},
        {0x17B4, 0x17B5},
        {0x180B, 0x180F},
        {0x2800, 0x2800},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFFA0, 0xFFA0},
        {0xE0100, 0xE01EF},
    };

    private Invisible() {}

    static boolean is(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isEmpty(character);
        };
    }

    private static boolean isEmpty(int character) {
        for (int[] range : EMPTY) {
            if (character >= range[0] && character <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
