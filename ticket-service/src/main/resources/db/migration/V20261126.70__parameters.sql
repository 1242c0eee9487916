-- What a remedy has to know beside its amount, and the version of the tool that it was decided with (B5), kept for ever.

alter table remedy
    add column parameters   text    not null default '{}',
    add column tool_version integer not null default 1,
    -- An undo is a remedy of its own.
    add column undoes       uuid references remedy;
-- Once, however many click: only an undo that is known to have had no effect may be tried again.
create unique index remedy_undone_once on remedy (undoes) where undoes is not null and state not in ('REJECTED', 'FAILED');
alter table approval add column parameters text not null default '{}';
