package io.amends.tickets.staff.persistence;

/**
 * What a decision rests on does not change while it is under way: mandates, and who is which customer. Decisions hold the lock
 * together, whoever changes any of that holds it alone.
 */
public final class AuthorityLock {

    public static final String TOGETHER = "select 1 from pg_advisory_xact_lock_shared(hashtext('mandates'))";
    public static final String ALONE = "select 1 from pg_advisory_xact_lock(hashtext('mandates'))";

    private AuthorityLock() {
    }
}
