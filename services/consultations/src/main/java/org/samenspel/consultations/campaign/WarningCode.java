package org.samenspel.consultations.campaign;

/** What whoever publishes a campaign is warned of. */
public enum WarningCode {
    /** A text is missing in a language that others have: who reads that language gets another one in its place. */
    MISSING_TRANSLATION("missingTranslation"),

    /** A question asks for free text, which is not published and which nobody can look up. */
    UNREAD_FREE_TEXT("unreadFreeText");

    private final String code;

    WarningCode(String code) {
        this.code = code;
    }

    /** As callers name it. */
    String code() {
        return code;
    }
}
