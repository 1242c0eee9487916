-- A name is overwritten only by a later message: an old signed body that somebody sends again must not rename anybody.
alter table contact_identity add column named_at timestamptz;
