package org.samenspel.directory;

import java.util.regex.Pattern;
import org.samenspel.values.EnterpriseNumber;

/** A public register that gives codes. */
public enum CodeScheme {
    /** The enterprise register: ten digits with check digits. */
    KBO,
    /** Organizations of the Flemish government: OVO and six digits. */
    OVO,
    /** A territory, by the statistics office: five digits. A municipality and its OCMW share one; it ends with a merger. */
    NIS;

    private static final Pattern OVO_CODE = Pattern.compile("OVO\\d{6}");
    private static final Pattern NIS_CODE = Pattern.compile("\\d{5}");

    /** Whether a code names one organization, so that no other one has it. */
    public boolean namesOne() {
        return this != NIS;
    }

    /** @throws IllegalArgumentException if the register gives no such code */
    void requireCode(String code) {
        switch (this) {
            case KBO -> new EnterpriseNumber(code);
            case OVO -> requireForm(OVO_CODE.matcher(code).matches(), "code must be OVO and six digits");
            case NIS -> requireForm(NIS_CODE.matcher(code).matches(), "code must have five digits");
        }
    }

    private static void requireForm(boolean right, String message) {
        if (!right) {
            throw new IllegalArgumentException(message);
        }
    }
}
