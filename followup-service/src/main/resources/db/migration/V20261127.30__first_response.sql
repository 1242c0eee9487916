-- Nobody has answered a customer in time: somebody is paged for that, too (A7). Reasons are what the service knows, as kinds of
-- timers are.
alter table page drop constraint page_reason_check;
alter table page add constraint page_reason_check check (reason ~ '^[A-Z_]+$');
