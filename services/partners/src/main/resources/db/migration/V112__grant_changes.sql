-- By default the running role reads and adds. What changes of a thing, and which things go, as entities do it (@DynamicUpdate).
revoke update, delete on
    organization, organization_codes, membership, contact, agreement, obligation, meeting, project, dispute, body_decision
    from "${runner}";

grant update (version, name, search_name, kind, themes, municipality_classes, theme_keys, successions, succeeded, withdrawal)
    on organization to "${runner}";
grant delete on organization_codes to "${runner}";
grant update (version, period_start, period_end, withdrawal) on membership to "${runner}";
grant update (version, name, function, email, phone, period_start, period_end), delete on contact to "${runner}";

-- A draft goes; what was proposed stays.
grant update (
    version, reference, type, title, term_start, term_end, ends_on, notice, renewal, notice_days, themes, theme_keys,
    parent_agreement_id, parties, party_ids, limited_ids, reader_ids, text, signed_documents, bodies, amendments, facts, state, told,
    proposed_on, signed_on, dropped_on, next_review_on), delete
    on agreement to "${runner}";
grant update (version, versions, requests, documents, published, next_review_on, due_days, withdrawn_on, withdrawal_reason)
    on obligation to "${runner}";
grant update (
    version, reference, title, period_start, period_end, themes, theme_keys, promoter_id, frames, co_promoters, partners,
    participant_ids, leaving_ids, agreement_id, withdrawal)
    on project to "${runner}";
grant update (version, steps) on dispute to "${runner}";

-- What governance told last takes the place of what it told before.
grant delete on meeting, body_decision to "${runner}";
