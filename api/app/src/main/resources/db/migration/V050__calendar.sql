-- The calendar that each manifest published (calendar), as its document stands.
create table published_calendar (
  manifest_version int not null,
  document longtext character set utf8mb4 not null,
  primary key (manifest_version)
);
