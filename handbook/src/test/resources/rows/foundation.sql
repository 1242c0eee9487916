-- Rows of the tables that every service has, as a service in use leaves them.
insert into outbox (event_id, topic, key, type, sequence, payload, occurred_at, correlation_id, causation_id, published_at, epoch) values
    ('0199c000-0000-7000-8000-000000000001', 'ticket-events', '0199c000-0000-7000-8000-00000000000a', 'ticket.opened.v1', 1, '{}', now(), 'story', null, now(), 3),
    ('0199c000-0000-7000-8000-000000000002', 'ticket-events', '0199c000-0000-7000-8000-00000000000a', 'ticket.claimed.v1', 2, '{}', now(), 'story', 'cause', null, null);
insert into outbox_sequence values ('ticket-events', '0199c000-0000-7000-8000-00000000000a', 2);
insert into inbox (consumer, event_id) values ('ticket-service', '0199c000-0000-7000-8000-000000000003');
insert into dead_letter (consumer, topic, partition, record_offset, record_key, event_id, type, headers, payload, reason) values
    ('ticket-service', 'channel-events', 0, 17, 'key', null, null, '', '\x7b00', 'The header ce_id is missing'),
    ('ticket-service', 'channel-events', 1, 3, null, 'id', 'message.received.v1', 'ce_id=id', null, 'The record has no payload');
insert into lease values ('outbox-relay', '0199c000-0000-7000-8000-000000000004', 3, now());
insert into idempotency_key (person, key, request_hash, status, body) values ('nora', 'k1', 'hash', 200, '{}'), ('nora', 'k2', 'hash', null, null);
