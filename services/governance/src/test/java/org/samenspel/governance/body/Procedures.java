package org.samenspel.governance.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules of procedure for tests. */
public final class Procedures {

    private Procedures() {}

    /** That the body may do this about one kind of subject. */
    public static Procedure of(SubjectKind subject, Competence competence) {
        var power = new Power(subject, competence, null, null, null, null, null);
        return new Procedure(List.of(power), null, null, null);
    }

    /** That the body decides on one kind of subject, with this majority. */
    public static Procedure deciding(SubjectKind subject, Majority majority) {
        var power = new Power(subject, Competence.DECIDES, majority, null, null, null, null);
        return new Procedure(List.of(power), null, null, null);
    }

    /** That the body decides on one kind of subject, and whether its chair breaks a tie on it. */
    public static Procedure tiesOn(@Nullable Boolean usually, SubjectKind subject, boolean chairBreaksTies) {
        var power = new Power(subject, Competence.DECIDES, null, null, null, chairBreaksTies, null);
        return new Procedure(List.of(power), null, usually, null);
    }
}
