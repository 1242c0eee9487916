-- How far this service has come with the events of each key, and the events that came before their turn.

create table inbox_place (
    topic    text        not null,
    key      text        not null,
    last     bigint      not null,
    moved_at timestamptz not null default now(),
    primary key (topic, key)
);
create index inbox_place_moved on inbox_place (moved_at);

-- A record as it came: one that another of its key should precede, or one that speaks of something not yet seen here.
create table parked_event (
    topic         text        not null,
    event_id      text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    record_key    text        not null,
    sequence      bigint      not null,
    admitted      boolean     not null,
    headers       text        not null,
    payload       bytea       not null,
    parked_at     timestamptz not null default now(),
    retry_at      timestamptz not null default now(),
    primary key (topic, event_id)
);
comment on column parked_event.admitted is 'Whether its turn among its key has come, so that nothing waits for it';
