package io.amends.tickets.ticket.domain;

/** How far an entry of the thread has come. */
public enum EntryState {
    RECEIVED,
    DELETED,
    REQUESTED,
    SENT,
    FAILED,
    UNDONE
}
