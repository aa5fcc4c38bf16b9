-- What was sent blank was kept as an empty text, which is no text: an article has no title, or one that can be read.
create function pg_temp.without_empty(kept jsonb) returns jsonb language sql immutable as $$
    select regexp_replace(
        regexp_replace(kept::text, ', "(title|printedAs|number|printed)": ""', '', 'g'),
        '"(title|printedAs|number|printed)": "", ', '', 'g')::jsonb
$$;

update agreement
set notice = pg_temp.without_empty(notice), text = pg_temp.without_empty(text), amendments = pg_temp.without_empty(amendments)
where concat(notice, text, amendments) ~ '"(title|printedAs|number|printed)": ""';
