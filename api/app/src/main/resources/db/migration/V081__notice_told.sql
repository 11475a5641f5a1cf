-- The outbox grows into what officers are told (notice): a row waits without a number until it is told, urgent ones at once
-- and all others on the quarter hour. Still only the hour, and a clue only where an officer's act or a deadline names it.
alter table notice
  add column kind varchar(16) character set ascii collate ascii_bin not null default 'WAITS',
  -- 'desk:' and its code for those who see the whole desk, 'user:' and a name for one officer
  add column audience varchar(40) character set ascii collate ascii_bin not null default '',
  add column clue_id varchar(26) character set ascii collate ascii_bin,
  add column urgent boolean not null default false,
  -- the place in the order of telling, which is none of arrivals
  add column number bigint,
  drop key notice_claim,
  drop column claim,
  drop column claimed_hour,
  add unique key notice_number (number),
  add key notice_audience (audience, number),
  add key notice_clue (clue_id);
update notice set audience = concat('desk:', desk);

-- The number given last; one row. Whoever tells moves it on, so that two servers never tell at the same time.
create table telling (
  id int not null,
  last_number bigint not null,
  primary key (id)
);
insert into telling (id, last_number) values (1, 0);

-- Up to which number an officer has read.
create table notice_reading (
  officer varchar(32) character set ascii collate ascii_bin not null,
  up_to bigint not null,
  primary key (officer)
);
