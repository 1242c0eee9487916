-- What every service stands on: outbox, inbox, dead letters, leases, idempotency keys.

create table outbox (
    id             bigint generated always as identity primary key,
    event_id       uuid        not null unique,
    topic          text        not null,
    key            text        not null,
    type           text        not null,
    sequence       bigint      not null,
    payload        text        not null,
    occurred_at    timestamptz not null,
    correlation_id text        not null,
    causation_id   text,
    published_at   timestamptz,
    epoch          bigint
);
create index outbox_unpublished on outbox (id) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;

-- Numbers the events of one key without gaps. The row lock also makes the order of the ids of one key its commit order.
create table outbox_sequence (
    topic text   not null,
    key   text   not null,
    last  bigint not null,
    primary key (topic, key)
);

create table inbox (
    consumer    text        not null,
    event_id    text        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_received on inbox (received_at);

-- A Kafka record that could not be handled: the bytes as they came, so that nothing is lost and it can be replayed.
create table dead_letter (
    id           bigint generated always as identity primary key,
    consumer     text        not null,
    topic        text        not null,
    partition    integer     not null,
    record_offset bigint     not null,
    record_key   text,
    event_id     text,
    type         text,
    headers      text        not null,
    payload      bytea,
    reason       text        not null,
    kept_at      timestamptz not null default now(),
    unique (consumer, topic, partition, record_offset)
);

create table lease (
    name       text primary key,
    holder     uuid        not null,
    epoch      bigint      not null,
    expires_at timestamptz not null
);

create table idempotency_key (
    person       text        not null,
    key          text        not null,
    request_hash text        not null,
    status       integer,
    body         text,
    created_at   timestamptz not null default now(),
    primary key (person, key)
);
create index idempotency_key_created on idempotency_key (created_at);
