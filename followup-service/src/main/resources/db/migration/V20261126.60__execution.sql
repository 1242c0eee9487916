-- A decision without execution does not count (B27): since when something is to be carried out, and when that last ended.

alter table ticket_clock
    add column decided_at     timestamptz,
    add column carried_out_at timestamptz;

alter table timer drop constraint timer_kind_check;
alter table timer add constraint timer_kind_check check (kind in (
    'FIRST_RESPONSE', 'EXECUTION', 'RETURN_MESSAGE', 'REMINDER', 'LAPSE', 'APPROVAL_PATIENCE', 'APPROVAL_EXPIRY'));
