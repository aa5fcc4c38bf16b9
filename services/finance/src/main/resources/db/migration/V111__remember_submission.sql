-- A decision recorded before the (last) submission is not about what lies before the body now.
alter table budget add column submitted_at timestamptz;
