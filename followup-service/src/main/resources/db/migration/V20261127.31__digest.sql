-- Who has got by mail what waits in which shift: once, whichever replica notices that it has begun (B16).
create table duty_digest (
    person_id text        not null,
    starts_at timestamptz not null,
    told_at   timestamptz not null default now(),
    primary key (person_id, starts_at)
);
