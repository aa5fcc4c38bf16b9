create table lamp_reading (
    event_id uuid    not null,
    lamp_id  uuid    not null,
    version  bigint  not null,
    fact     text    not null,
    watts    integer not null
);

-- As of every read model: a rebuild removes rows.
grant delete on lamp_reading to "${runner}";
