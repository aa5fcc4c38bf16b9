-- By default the running role reads and adds. What changes of a thing, and which things go, as entities do it (@DynamicUpdate). Results are
-- final.
revoke update, delete on
    consultation_round, campaign, sealed_response, campaign_result, known_indicator, campaign_key, campaign_closing, campaign_arrivals
    from "${runner}";

-- Of these functions of the owner say what is in them: open_responses and drop_responses, backup.finished.
revoke insert on campaign_arrivals from "${runner}";
revoke insert, update, delete on finished_backup from "${runner}";

grant update (version, withdrawn_on, withdrawal_reason) on consultation_round to "${runner}";

-- A draft goes; what was published stays.
grant update (
    version, title, k, opens_at, closes_at, contributes_to, text_reviewer, kept_until, questionnaire, state, arrivals, loss_reason), delete
    on campaign to "${runner}";

-- Answers change never, and go when their term is over.
grant delete on sealed_response to "${runner}";
grant update (missing_since, doomed), delete on campaign_key to "${runner}";
grant update (written, counted, read_back_at), delete on campaign_closing to "${runner}";
grant update (told, minute, minutes) on campaign_arrivals to "${runner}";

-- What plans told last takes the place of what it told before.
grant update (plan_id, organization_id, standing), delete on known_indicator to "${runner}";
