-- Who is on duty when, as data: the file of the first start is only a seed (B16). Days and people stand in one column each, as
-- they are read and written as one.

create table duty_person (
    id       text primary key,
    name     text    not null,
    mail     text,
    channels text    not null,
    language text    not null check (language in ('en', 'nl')),
    version  integer not null
);

create table duty_rotation (
    id         uuid primary key,
    name       text    not null,
    layer      integer not null check (layer >= 1),
    zone       text    not null,
    starts_on  date    not null,
    ends_on    date,
    days       text    not null,
    from_time  time    not null,
    until_time time    not null,
    people     text    not null,
    version    integer not null
);

create table duty_exception (
    id        uuid primary key,
    kind      text        not null check (kind in ('TAKES', 'AWAY')),
    person_id text        not null references duty_person on delete cascade,
    layer     integer     not null check (layer >= 1),
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    version   integer     not null,
    check (starts_at < ends_at)
);
create index duty_exception_by_end on duty_exception (ends_at);

create table duty_swap (
    id           uuid primary key,
    proposer_id  text        not null references duty_person on delete cascade,
    other_id     text        not null references duty_person on delete cascade,
    gives_from   timestamptz not null,
    gives_until  timestamptz not null,
    takes_from   timestamptz,
    takes_until  timestamptz,
    state        text        not null check (state in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    proposed_at  timestamptz not null,
    version      integer     not null,
    check (gives_from < gives_until),
    check ((takes_from is null) = (takes_until is null))
);
create index duty_swap_by_end on duty_swap (gives_until);

-- One row, once the seed was taken over: a rota that was emptied on purpose stays empty.
create table duty_seed (
    id       smallint primary key check (id = 1),
    taken_at timestamptz not null default now()
);
