-- Before the database of governance is made: the role of its rules, the only one that reads what people declared about themselves.
create role governance_rules login password 'demo-governance-rules';
