-- A webhook that was put aside stays until somebody has it read again or discards it; then its bytes go, and who did it stays.
-- The trace in which it came goes on where it is read.
alter table raw_inbox
    add column traceparent     text,
    add column replays         integer not null default 0,
    add column size            integer,
    add column settled_by      text,
    add column settled_because text,
    drop constraint raw_inbox_state_check,
    add constraint raw_inbox_state_check check (state in ('WAITING', 'DONE', 'IGNORED', 'QUARANTINED', 'DISCARDED'));
