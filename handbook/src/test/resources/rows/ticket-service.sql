-- An open ticket that waits for its verdict, a released one with its evidence, one set aside.
insert into contact values ('0199c000-0000-7000-8000-000000000010', 'ines_de_wit', 'Ines de Wit');
insert into ticket (id, version, contact_id, conversation_id, network, kind, asker, visibility, opening_text, language, opened_at, stage,
    attempt, priority, sponsor_id, sponsor_name, sponsor_since, last_customer_message_at, first_responded_at, first_response_overdue,
    attention_due, customer_number, return_text, return_state, return_attempt, return_confirmed_at, question_sent_at, last_opinion,
    actions, ended_at, ended_evidence, ended_by_id, ended_by_name, ended_reason, others_like_this) values
    ('0199c000-0000-7000-8000-000000000011', 4, '0199c000-0000-7000-8000-000000000010', '0199c000-0000-7000-8000-00000000001a', 'x',
     'COMPLAINT', 'CUSTOMER', 'PUBLIC', 'no internet since 21:40!', 'en', now(), 'AWAITING_VERDICT', 2, 'NORMAL', 'nora', 'Nora', now(),
     now(), now(), false, now(), '4711', 'Is it solved?', 'CONFIRMED', 2, now(), now(), 'UNCLEAR', 3, null, null, null, null, null, 4),
    ('0199c000-0000-7000-8000-000000000012', 9, '0199c000-0000-7000-8000-000000000010', '0199c000-0000-7000-8000-00000000001b', 'x',
     'QUESTION', 'PRESS', 'PRIVATE', 'is it true?', null, now(), 'RELEASED', 1, 'HIGH', 'milan', 'Milan', now(),
     now(), now(), true, null, null, null, null, null, null, now(), 'SATISFIED', 2, now(), '0199c000-0000-7000-8000-000000000021',
     null, null, null, 0),
    ('0199c000-0000-7000-8000-000000000013', 1, '0199c000-0000-7000-8000-000000000010', '0199c000-0000-7000-8000-00000000001c', 'x',
     'COMPLAINT', 'OTHER', 'PUBLIC', 'buy followers', 'en', now(), 'NOT_A_COMPLAINT', 1, 'NORMAL', null, null, null,
     now(), null, false, null, null, null, null, null, null, null, null, 1, now(), null, 'nora', 'Nora', 'SPAM', 0);
insert into ticket_entry (id, ticket_id, conversation_id, external_id, visibility, body, at, received_at, state, attempt, purpose,
    author_name, automatic, opinion, verdict_words) values
    ('0199c000-0000-7000-8000-000000000020', '0199c000-0000-7000-8000-000000000011', '0199c000-0000-7000-8000-00000000001a', '99',
     'PUBLIC', 'no internet since 21:40!', now(), now(), 'RECEIVED', 1, null, null, false, null, null),
    ('0199c000-0000-7000-8000-000000000021', '0199c000-0000-7000-8000-000000000012', '0199c000-0000-7000-8000-00000000001b', '100',
     'PRIVATE', 'thanks, it works', now(), now(), 'RECEIVED', 1, null, null, false, 'SATISFIED', 'works'),
    ('0199c000-0000-7000-8000-000000000022', '0199c000-0000-7000-8000-000000000011', '0199c000-0000-7000-8000-00000000001a', null,
     'PUBLIC', 'Is it solved? ^Nora', now(), now(), 'SENT', 2, 'RETURN_MESSAGE', 'Nora', false, null, null);
insert into remedy (id, ticket_id, attempt, type, amount_minor, currency, customer_number, because, decided_by, decider_name, decided_at,
    mandate_id, mandate_version, state, reason, reference, executed_at, read_back_at, tries) values
    ('0199c000-0000-7000-8000-000000000030', '0199c000-0000-7000-8000-000000000011', 2, 'refund', 2500, 'EUR', '4711', 'a night without',
     'nora', 'Nora', now(), '0199c000-0000-7000-8000-000000000040', 1, 'EXECUTED', null, 'R-1', now(), now(), 1),
    ('0199c000-0000-7000-8000-000000000031', '0199c000-0000-7000-8000-000000000012', 1, 'words', null, null, null, 'it is not true',
     'milan', 'Milan', now(), '0199c000-0000-7000-8000-000000000041', 2, 'UNKNOWN', 'NO_ANSWER', null, null, null, 3);
insert into looked_up (ticket_id, customer) values ('0199c000-0000-7000-8000-000000000011', '{"number": "4711"}');
insert into mandate (id, holder_kind, holder, remedy, limit_minor, currency, valid_to, version, accepted_at) values
    ('0199c000-0000-7000-8000-000000000040', 'ROLE', 'community-manager', 'refund', 5000, 'EUR', null, 1, now()),
    ('0199c000-0000-7000-8000-000000000041', 'PERSON', 'milan', 'words', null, null, now() + interval '1 year', 2, null);
