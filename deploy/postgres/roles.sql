-- The two roles of a service. Run before its database is made.
create role ${service}_owner login password 'demo-${service}-owner';
create role ${service}_app login password 'demo-${service}-app';
