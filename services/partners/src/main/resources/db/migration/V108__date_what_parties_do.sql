-- Where a party stands follows from the days on which it did something, and is no longer kept beside them. For what was done
-- before those days were kept, today is the day that is known.
update agreement
set parties = jsonb_build_object(
    'list',
    (
        select jsonb_agg(
            (party - 'state')
            || case when party ->> 'state' = 'APPROVED' then jsonb_build_object('approvedOn', current_date) else '{}' end
            || case when party ->> 'state' = 'LEAVING' then jsonb_build_object('noticeGivenOn', current_date) else '{}' end
            order by place)
        from jsonb_array_elements(parties -> 'list') with ordinality as each (party, place)));
