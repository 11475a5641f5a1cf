-- Clocks that warn, stand still and climb (docket).
alter table deadline
  -- repeated from the clue, so that a desk's clocks are read from one index
  add column desk varchar(32) character set ascii collate ascii_bin not null default '',
  add column assignee varchar(32) character set ascii collate ascii_bin,
  add column stage varchar(8) character set ascii collate ascii_bin not null default 'RUNS',
  add column warn_on date not null default '9999-12-31',
  add column near_on date not null default '9999-12-31',
  -- when the next stage is told of, Asia/Shanghai; null when none is
  add column tell_at datetime,
  -- the last second, the clue, the duty
  add column place varchar(72) character set ascii collate ascii_bin not null default '';

-- The warning's exact day comes with the walk that begins below.
update deadline set
  desk = (select c.desk from clue c where c.clue_id = deadline.clue_id),
  assignee = (select c.assignee from clue c where c.clue_id = deadline.clue_id),
  stage = case when ended_on is null then 'RUNS' else 'ENDED' end,
  warn_on = greatest(started_on, due_on - interval 1 day),
  near_on = greatest(started_on, due_on - interval 1 day),
  tell_at = case when ended_on is null then coalesce(due_at, greatest(started_on, due_on - interval 1 day)) end,
  place = concat(date_format(coalesce(due_at - interval 8 hour, timestamp(due_on, '15:59:59')), '%Y-%m-%dT%H:%i:%sZ'),
    ' ', clue_id, ' ', duty);

alter table deadline
  add key deadline_tell (tell_at),
  add key deadline_desk (desk, stage, place),
  add key deadline_held (desk, assignee, stage, place);

-- Times in which a clock stood still. What it was in words is a note of the clue.
create table deadline_pause (
  clue_id varchar(26) character set ascii collate ascii_bin not null,
  duty varchar(16) character set ascii collate ascii_bin not null,
  ordinal int not null,
  reason varchar(24) character set ascii collate ascii_bin not null,
  paused_on date not null,
  resumed_on date,
  note varchar(32) character set ascii collate ascii_bin,
  primary key (clue_id, duty, ordinal)
);

-- How far the walk has come that counts every clock anew after the calendar changed; one row. No time: nothing to walk.
create table recount (
  id int not null,
  manifest_version int not null,
  after_clue varchar(26) character set ascii collate ascii_bin not null,
  ready_at datetime,
  primary key (id)
);
insert into recount (id, manifest_version, after_clue, ready_at)
  select 1, coalesce(max(manifest_version), 0), '', case when count(*) > 0 then '2000-01-01' end from published_calendar;
