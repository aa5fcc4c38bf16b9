-- What a service finds when it starts: an owner that migrates and a lesser role that runs. Run inside the service's database.
revoke all on database ${service} from public;
grant connect on database ${service} to ${service}_app;
revoke all on schema public from public;
grant create, usage on schema public to ${service}_owner;
grant usage on schema public to ${service}_app;
-- What changes or goes, its migration grants, column by column.
alter default privileges for role ${service}_owner in schema public grant select, insert on tables to ${service}_app;
alter default privileges for role ${service}_owner in schema public grant usage, select on sequences to ${service}_app;
alter default privileges for role ${service}_owner in schema public grant execute on functions to ${service}_app;
