package org.samenspel.values.text;

/** Characters that stand on or beside another one, such as an accent or a vowel sign. */
final class Marks {

    private Marks() {}

    static boolean is(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
