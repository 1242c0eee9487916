-- What channel-service keeps: what came in, who wrote it and in which thread, what goes out, what partners are told.

-- Webhooks as they came, signed bytes and all, kept before they are answered.
create table raw_inbox (
    id          bigint generated always as identity primary key,
    network     text        not null,
    body        bytea       not null,
    state       text        not null default 'WAITING' check (state in ('WAITING', 'DONE', 'IGNORED', 'QUARANTINED')),
    reason      text,
    received_at timestamptz not null default now(),
    settled_at  timestamptz
);
create index raw_inbox_waiting on raw_inbox (id) where state = 'WAITING';
create index raw_inbox_quarantined on raw_inbox (id) where state = 'QUARANTINED';

create table contact (
    id         uuid primary key,
    created_at timestamptz not null default now()
);

-- A contact may be known on several networks; the network's id of the person never changes, the names do.
create table contact_identity (
    network     text not null,
    external_id text not null,
    contact_id  uuid not null references contact,
    handle      text,
    name        text,
    profile     text,
    primary key (network, external_id)
);
create index contact_identity_contact on contact_identity (contact_id);

create table conversation (
    id         uuid primary key,
    contact_id uuid not null references contact,
    network    text not null,
    visibility text not null check (visibility in ('PUBLIC', 'PRIVATE')),
    thread     text not null,
    unique (contact_id, network, visibility, thread)
);

-- The key is for ever: a network may deliver a message again, and anybody may replay an old signed body. No text: what was
-- written is told once, in the event.
create table message (
    id              uuid        primary key,
    network         text        not null,
    external_id     text        not null,
    conversation_id uuid        not null references conversation,
    contact_id      uuid        not null references contact,
    kind            text        not null check (kind in ('MENTION', 'REPLY', 'QUOTE', 'DM')),
    sent_at         timestamptz not null,
    received_at     timestamptz not null,
    mended          boolean     not null,
    deleted_at      timestamptz,
    unique (network, external_id)
);
comment on column message.mended is 'Whether NUL, lone surrogates or an impossible time had to be replaced on the way in';

create table reply (
    id                     uuid        primary key,
    ticket_id              uuid        not null,
    contact_id             uuid        not null,
    conversation_id        uuid        not null references conversation,
    visibility             text        not null check (visibility in ('PUBLIC', 'PRIVATE')),
    in_reply_to_message_id uuid,
    text                   text        not null,
    purpose                text        not null,
    attempt                integer     not null,
    author_id              text        not null,
    automatic              boolean     not null,
    requested_at           timestamptz not null,
    undoable_until         timestamptz not null,
    state                  text        not null
        check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNDONE', 'UNKNOWN')),
    due_at                 timestamptz not null,
    tries                  integer     not null,
    sending_since          timestamptz,
    external_id            text,
    failure                text,
    settled_at             timestamptz
);
create index reply_due on reply (due_at) where state = 'WAITING';
create index reply_sending on reply (sending_since) where state = 'SENDING';

-- One webhook to the partner; its id is the webhook-id of every attempt.
create table partner_delivery (
    id           uuid        primary key,
    sequence     bigint      generated always as identity unique,
    ticket_id    uuid        not null,
    type         text        not null,
    payload      text        not null,
    state        text        not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'GIVEN_UP')),
    tries        integer     not null default 0,
    due_at       timestamptz not null default now(),
    created_at   timestamptz not null default now(),
    settled_at   timestamptz
);
create index partner_delivery_pending on partner_delivery (ticket_id, sequence) where state = 'PENDING';

-- Addresses that answered 410 Gone; another address in the configuration starts afresh.
create table partner_gone (
    url     text        primary key,
    gone_at timestamptz not null default now()
);
