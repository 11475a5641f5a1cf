-- The one row on which the start tries out whether the server locks and isolates (kernel.DatabaseProbe).
create table probe (
    id int not null primary key,
    value varchar(64) not null
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

insert into probe (id, value) values (1, '登闻');
