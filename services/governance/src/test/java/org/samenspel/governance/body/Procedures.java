package org.samenspel.governance.body;

import java.util.List;

/** Rules of procedure for tests. */
public final class Procedures {

    private Procedures() {}

    /** That the body decides on one kind of subject, with this majority. */
    public static Procedure deciding(SubjectKind subject, Majority majority) {
        var power = new Power(subject, Competence.DECIDES, majority, null, null, null);
        return new Procedure(List.of(power), null, null, null);
    }
}
