-- A dead letter stays until somebody has it handled again or discards it; then its bytes go, and who did it stays.
alter table dead_letter
    add column state           text        not null default 'KEPT' check (state in ('KEPT', 'REPLAYED', 'DISCARDED')),
    add column tries           integer     not null default 1,
    add column tried_at        timestamptz not null default now(),
    add column size            integer,
    add column replay_asked_by text,
    add column settled_at      timestamptz,
    add column settled_by      text,
    add column settled_because text;
create index dead_letter_kept on dead_letter (id) where state = 'KEPT';
create index dead_letter_replay_asked on dead_letter (id) where replay_asked_by is not null;
