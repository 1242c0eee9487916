-- What people did themselves, as no machine does it (manual remedies), and in which words: the third of a kind within a month might
-- become a remedy of its own (B28).

create table by_hand (
    remedy_id   uuid primary key references remedy,
    person_id   text        not null,
    person_name text        not null,
    what        text        not null,
    kind        text        not null,
    at          timestamptz not null default clock_timestamp()
);
create index by_hand_of_kind on by_hand (kind, at);
create index remedy_executed on remedy (executed_at) where state = 'EXECUTED';
create index remedy_waiting_for_hands on remedy (decided_at) where executor = 'manual' and state = 'PENDING';
