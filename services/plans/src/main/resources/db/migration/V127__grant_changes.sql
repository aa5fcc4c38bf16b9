-- By default the running role reads and adds. What changes of a thing, and which things go, as entities do it (@DynamicUpdate). Revisions of
-- a plan and decisions on a target are final.
revoke update, delete on
    plan, goal, action, action_goal, action_partner, indicator, indicator_target, measurement, plan_approval, approved_budget,
    known_agreement, known_agreement_parties, plan_revision, outside_approval, assessment_framework, assessment, known_happening,
    stray_decision
    from "${runner}";

-- A draft goes, and with it what it consists of.
grant update (
    version, title, multi_year_plan_id, state, published_at, text_digest, before_body, submitted_at, submitted_on, submitted_digest,
    early_decisions, rejections, waiting, open_revision), delete
    on plan to "${runner}";
grant update (version, level, parent, title, notes) on goal to "${runner}";
grant update (
    version, theme, theme_key, title, responsible, timing, starts_on, ends_on, network_partners, notes, description,
    internal_cooperation, grantor, withdrawn_on, withdrawal_reason)
    on action to "${runner}";
grant delete on action_goal, action_partner to "${runner}";
grant update (
    version, text, kind, unit, direction, target, target_maximum, target_base, combination, counts, minimum_attendance, baseline,
    counts_from, counts_to, municipalities, timing, starts_on, ends_on, sources, source_reference, contributes_to, notes, withdrawn_on,
    withdrawal_reason)
    on indicator to "${runner}";

-- What was said once is withdrawn at most.
grant update (withdrawn_on, withdrawal_reason, withdrawal_event_id) on measurement to "${runner}";
grant update (withdrawn_on, withdrawal_reason) on outside_approval to "${runner}";
grant update (version, versions, withdrawn_on, withdrawal_reason) on assessment_framework, assessment to "${runner}";

-- What other services told last takes the place of what they told before.
grant delete on plan_approval, stray_decision, approved_budget, known_agreement, known_agreement_parties to "${runner}";
grant update (told_at, happening, reference_names), delete on known_happening to "${runner}";
