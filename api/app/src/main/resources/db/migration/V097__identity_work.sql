-- Whether the contact of a named report says that it is his (docket); null for an anonymous one.
alter table clue add column identity_verification varchar(16) character set ascii collate ascii_bin;
update clue set identity_verification = 'NOT_DONE' where facets like '%"mode":"NAMED"%';

-- By when a custodian should have answered (identity), and whether his deputies were reminded.
alter table asked_share add column due_at datetime(6);
alter table asked_share add column reminded boolean not null default false;
update asked_share set due_at = (select u.expires from unmasking u where u.id = asked_share.id);
alter table asked_share modify column due_at datetime(6) not null;
