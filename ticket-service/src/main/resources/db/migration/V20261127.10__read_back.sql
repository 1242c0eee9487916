-- What a system said it has done, and did not confirm when it was asked: asked again (A19).
create index remedy_not_read_back on remedy (next_attempt_at)
    where state = 'EXECUTED' and read_back_at is null and executor not in ('', 'manual');
