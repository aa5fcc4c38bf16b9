-- By default the running role reads and adds. What changes of a thing, and which things go, as entities do it (@DynamicUpdate). Reports on
-- diversity are final.
revoke update, delete on
    person, other_mandate, body, mandate, meeting, decision, diversity_report, known_plan, known_agreement, known_agreement_parties,
    known_agreement_unsigned
    from "${runner}";

grant update (version, display_name, search_name, account, withdrawn_on, withdrawal_reason, erased_on) on person to "${runner}";
grant update (
    version, name, size, period_start, period_end, quorum, majority, rules_of_procedure, applies_from, earlier_statutes, rules,
    incompatibilities, withdrawn_on, withdrawal_reason)
    on body to "${runner}";
grant update (
    version, state, date, starts_at, place, agenda, papers, second_of, contributes_to, conflicts, attendance, corrections, decided, frames,
    minutes_text, minutes_written_on, minutes_approved_on, minutes_approved_by, reopened_minutes, cancelled_on, cancellation_reason)
    on meeting to "${runner}";

-- What was said once ends or is withdrawn at most; a mandate elsewhere is also erased with its person.
grant update (version, ended_on, end_reason, withdrawn_on, withdrawal_reason) on mandate to "${runner}";
grant update (title, organization, period_end, withdrawn_on, withdrawal_reason) on other_mandate to "${runner}";
grant update (version, withdrawn_on, withdrawal_reason) on decision to "${runner}";

-- What other services told last takes the place of what they told before.
grant update (agreement_id), delete on known_plan to "${runner}";
grant update (keeper_id, parent_agreement_id, starts_on, bodies, ends_on), delete on known_agreement to "${runner}";
grant delete on known_agreement_parties, known_agreement_unsigned to "${runner}";
