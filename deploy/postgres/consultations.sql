-- The role of whoever makes backups, who may tell that one is finished and nothing else. Run inside the service's database.
create role consultations_backup login password 'demo-consultations-backup';
grant connect on database consultations to consultations_backup;
