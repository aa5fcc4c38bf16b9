package org.samenspel.governance.rule;

import java.util.List;
import org.samenspel.governance.characteristic.Gender;

/** Which genders a rule counts. One by one would be another question about the same people, to subtract from the first. */
enum CountedGender {
    /** Women and men apart: the rule asks its minimum of both. */
    EACH;

    List<Gender> genders() {
        return List.of(Gender.WOMAN, Gender.MAN);
    }
}
