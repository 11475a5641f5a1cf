-- Answers to deeds that are done once (kernel). A day and no finer time: rows of reporters' acts are among them.
create table answer (
  key_hash binary(32) not null,
  body_hash binary(32) not null,
  json longtext character set utf8mb4 not null,
  day date not null,
  primary key (key_hash),
  key answer_day (day)
);
