-- What ended a request for a name before its time (identity); null when nothing did.
alter table unmasking add column ended varchar(16) character set ascii collate ascii_bin;

-- The look at what falls due over all desks reads the clocks by themselves since V096 (deadline_tell); the queue reads one
-- index for each list, and this was none of them (docket, api/decisions/0005).
alter table clue drop key clue_due_on;
