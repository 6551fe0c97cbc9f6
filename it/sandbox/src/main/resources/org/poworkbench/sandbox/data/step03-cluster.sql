create table cluster_lock (
  name varchar(255) primary key,
  owner varchar(100),
  expires bigint not null
);
