-- What customers took back before: the words go wherever they stand. The message keeps its place in the thread.
update ticket set opening_text = '' from ticket_entry
where ticket_entry.ticket_id = ticket.id and ticket_entry.state = 'DELETED' and ticket_entry.body = ticket.opening_text;

update ticket_entry set body = '', customer_number = null, verdict_words = null where state = 'DELETED';
