package org.samenspel.governance.rule;

import java.util.List;
import org.samenspel.governance.characteristic.Gender;

/** Which genders a rule counts. */
public enum CountedGender {
    WOMAN,
    MAN,
    /** Women and men apart: the rule asks its minimum of both. */
    EACH;

    List<Gender> genders() {
        return switch (this) {
            case WOMAN -> List.of(Gender.WOMAN);
            case MAN -> List.of(Gender.MAN);
            case EACH -> List.of(Gender.WOMAN, Gender.MAN);
        };
    }
}
