-- What comes late from before the first one that was seen of a key was never passed over, so it still takes effect.
alter table inbox_place add column first bigint not null default 1;
