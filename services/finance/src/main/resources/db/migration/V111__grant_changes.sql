-- By default the running role reads and adds. What changes of a thing, and which things go, as entities do it (@DynamicUpdate). Versions of a
-- funding source are final.
revoke update, delete on
    budget, budget_group, budget_line, budget_income_line, staff_allocation, staff_allocation_post, funding_source,
    funding_source_version, evidence, cost_sharing, statement, stray_decision, known_plan, known_agreement, known_party
    from "${runner}";

-- A draft goes. What a table of lines consists of is replaced line by line, by its place; the staff of a theme as a whole.
grant update (
    version, title, period_start, period_end, state, printed_total, printed_income_total, co_financing_total, co_financing_percentage,
    co_financing_base, submitted_at, submitted_on, early_decisions, adoptions, rejections, lapsed_on), delete
    on budget to "${runner}";
grant update (code, category, printed_total, printed_percentage), delete on budget_group to "${runner}";
grant update (code, kind, category, group_code, cost_center, theme, goals, amount, printed_percentage), delete on budget_line to "${runner}";
grant update (code, kind, category, amount, printed_percentage), delete on budget_income_line to "${runner}";
grant delete on staff_allocation, staff_allocation_post to "${runner}";

grant update (
    version, reference, kind, grantors, printed_grantor, period_start, period_end, amount, refund_cap_rate, own_contribution_terms,
    own_contribution, own_contribution_printed_percentage, withdrawn)
    on funding_source to "${runner}";
grant update (
    version, agreement_id, reference, title, period_start, period_end, source, model, shares, state, party_days, parties_seen, round,
    round_cause, taken_back_on, settled_on), delete
    on cost_sharing to "${runner}";

-- What was said once is answered or withdrawn at most.
grant update (version, withdrawn_on, withdrawal_reason, withdrawn_by) on evidence to "${runner}";
grant update (
    version, state, accepted, answered_on, reason, successor_id, proof_reference, proof_sha256, recorded_by, withdrawn_answers)
    on statement to "${runner}";

-- What other services told last takes the place of what they told before.
grant update (organization_id, goals), delete on known_plan to "${runner}";
grant update (owner_id, state, signed_on, period_start, period_end), delete on known_agreement to "${runner}";
grant delete on known_party, stray_decision to "${runner}";
