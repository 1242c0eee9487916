-- Each attempt at a remedy is a lease with an epoch: what an older one learns changes nothing any more (B31).

alter table remedy
    add column lease_epoch bigint not null default 0,
    -- Whether it may have reached the other side: from the first claim on, unless it is known that it did not.
    add column sent        boolean not null default false,
    add column executor    text   not null default 'company',
    -- Since when somebody has to look why it has not taken effect (B27).
    add column stranded_at timestamptz;

update remedy set sent = true where tries > 0;

create table remedy_attempt (
    remedy_id  uuid        not null references remedy,
    epoch      bigint      not null,
    claimed_at timestamptz not null default clock_timestamp(),
    -- Absent when its process did not live to see the end, or was overtaken.
    ended_at   timestamptz,
    outcome    text,
    reason     text,
    primary key (remedy_id, epoch),
    check ((ended_at is null) = (outcome is null))
);
