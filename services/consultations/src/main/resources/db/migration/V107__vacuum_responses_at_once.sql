-- Fifty dead rows were too few to start a vacuum: the answers of a small campaign stayed in the file after its close.
alter table response set (autovacuum_vacuum_threshold = 0);
