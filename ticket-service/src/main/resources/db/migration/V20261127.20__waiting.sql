-- Who was waited for, and how long (B7); through how many hands it went (B9). A ticket that was opened before is not measured, as
-- whose turn it was then was not kept: its waiting_since stays empty.
alter table ticket
    add column waiting_for        text,
    add column waiting_since      timestamptz,
    add column waited_analyse_ms  bigint  not null default 0,
    add column waited_approval_ms bigint  not null default 0,
    add column waited_execute_ms  bigint  not null default 0,
    add column waited_customer_ms bigint  not null default 0,
    add column customer_asked     boolean not null default false,
    add column hops               integer not null default 0,
    add column touched_by         text    not null default '';
update ticket set hops = cardinality(string_to_array(solvers, ',')), touched_by = concat_ws(',', sponsor_id, nullif(solvers, ''))
where sponsor_id is not null;
create index ticket_opened on ticket (opened_at);
