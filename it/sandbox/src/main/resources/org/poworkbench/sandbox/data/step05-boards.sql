create table board (id bigint primary key, name varchar(255) not null, project_id bigint not null unique);
