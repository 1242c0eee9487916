package io.amends.channels.delivery.domain;

/**
 * Where a reply is: WAITING, then SENDING, then one of the others. UNKNOWN means that it may have gone out: a person looks,
 * and it is never sent again by itself, as nothing may be said twice in public.
 */
public enum ReplyState {
    WAITING,
    SENDING,
    SENT,
    FAILED,
    UNDONE,
    UNKNOWN
}
