-- Without it the oldest that waits was looked for among all that were ever delivered.
create index partner_delivery_waiting on partner_delivery (sequence) where state = 'PENDING';
