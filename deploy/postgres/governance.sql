-- The role of governance's rules, the only one that reads what people declared about themselves. Run inside the service's database.
create role governance_rules login password 'demo-governance-rules';
grant connect on database governance to governance_rules;
