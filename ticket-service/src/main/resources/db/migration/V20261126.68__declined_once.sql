-- A double click passes up once (B21). Entries of before name no attempt, and so none of them is like another.
create unique index decision_log_declined_once on decision_log (ticket_id, person_id, (details ->> 'attempt'))
    where kind = 'DECLINED';
