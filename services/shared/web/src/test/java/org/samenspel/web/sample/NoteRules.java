package org.samenspel.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.samenspel.values.rule.Rule;
import org.samenspel.web.problem.RuleCatalog;

@ApplicationScoped
class NoteRules implements RuleCatalog {

    @Override
    public List<? extends Rule> rules() {
        return List.of(NoteRule.values());
    }

    @Override
    public Map<String, Guarded> constraints() {
        return Map.of("uq_note_slug", new Guarded(NoteRule.SLUG_TAKEN, "Choose another slug"));
    }
}
