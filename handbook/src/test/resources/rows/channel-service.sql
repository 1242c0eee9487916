-- A webhook that waits and one that nobody could read; a thread in which one message was taken back; replies in several states.
insert into raw_inbox (network, body, state, reason, settled_at) values
    ('x', '\x7b7d', 'WAITING', null, null), ('x', '\x00ff', 'QUARANTINED', 'not JSON', now()), ('x', '\x7b7d', 'DONE', null, now());
insert into contact (id) values ('0199c000-0000-7000-8000-000000000010');
insert into contact_identity (network, external_id, contact_id, handle, name, profile) values
    ('x', '42', '0199c000-0000-7000-8000-000000000010', 'ines_de_wit', 'Ines de Wit', null);
insert into conversation values ('0199c000-0000-7000-8000-00000000001a', '0199c000-0000-7000-8000-000000000010', 'x', 'PUBLIC', '99');
insert into message (id, network, external_id, conversation_id, contact_id, kind, sent_at, received_at, mended, deleted_at) values
    ('0199c000-0000-7000-8000-000000000020', 'x', '99', '0199c000-0000-7000-8000-00000000001a', '0199c000-0000-7000-8000-000000000010',
     'MENTION', now(), now(), false, null),
    ('0199c000-0000-7000-8000-000000000021', 'x', '100', '0199c000-0000-7000-8000-00000000001a', '0199c000-0000-7000-8000-000000000010',
     'DM', now(), now(), true, now());
insert into reply (id, ticket_id, contact_id, conversation_id, visibility, in_reply_to_message_id, text, purpose, attempt, author_id,
    automatic, requested_at, undoable_until, state, due_at, tries, sending_since, external_id, failure, settled_at) values
    ('0199c000-0000-7000-8000-000000000050', '0199c000-0000-7000-8000-000000000011', '0199c000-0000-7000-8000-000000000010',
     '0199c000-0000-7000-8000-00000000001a', 'PUBLIC', '0199c000-0000-7000-8000-000000000020', 'Sorry Ines. ^Nora', 'ANSWER', 1, 'nora',
     false, now(), now(), 'SENT', now(), 1, now(), '101', null, now()),
    ('0199c000-0000-7000-8000-000000000051', '0199c000-0000-7000-8000-000000000011', '0199c000-0000-7000-8000-000000000010',
     '0199c000-0000-7000-8000-00000000001a', 'PRIVATE', null, 'Is it solved?', 'REMINDER', 1, 'nora',
     true, now(), now(), 'UNKNOWN', now(), 1, now(), null, 'OUTCOME_UNKNOWN', now());
insert into partner_delivery (id, ticket_id, type, payload, state, tries, settled_at) values
    ('0199c000-0000-7000-8000-000000000060', '0199c000-0000-7000-8000-000000000011', 'ticket.opened', '{}', 'PENDING', 2, null),
    ('0199c000-0000-7000-8000-000000000061', '0199c000-0000-7000-8000-000000000011', 'ticket.claimed', '{}', 'DELIVERED', 1, now());
insert into partner_gone (url) values ('https://partner.example/webhooks');
