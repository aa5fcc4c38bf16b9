comment on column audit_record.outcome is
    'done; of a reading for which a reason is asked the reason, from a list; of a refusal the name of its problem type.';
