-- Decisions that a colleague looks at afterwards (B15): trust first.

create table sample (
    id              bigint generated always as identity primary key,
    remedy_id       uuid        not null unique references remedy,
    picked_at       timestamptz not null default clock_timestamp(),
    risks           text[]      not null,
    outcome         text check (outcome in ('FINE', 'TOO_MUCH', 'TOO_LITTLE')),
    note            text,
    judged_by       text,
    judged_by_name  text,
    judged_at       timestamptz,
    check ((outcome is null) = (judged_at is null))
);
create index remedy_counted_at on remedy (counted_at);
create index sample_open on sample (id) where outcome is null;
