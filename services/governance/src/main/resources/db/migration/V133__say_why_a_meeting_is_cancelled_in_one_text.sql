-- As every other reason.
alter table meeting
    alter column cancellation_reason type text
    using coalesce(cancellation_reason ->> 'nl', cancellation_reason ->> 'fr', cancellation_reason ->> 'en');
