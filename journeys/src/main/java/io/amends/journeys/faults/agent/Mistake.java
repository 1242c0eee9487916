package io.amends.journeys.faults.agent;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;

import org.jspecify.annotations.Nullable;

/**
 * Mistakes that somebody might make in the code, made in the loaded class by changing one of its texts. A harness that does not
 * turn red on them proves nothing.
 */
public enum Mistake implements ClassFileTransformer {

    /** Ids are not handed out in the order of the commits: what commits late is never read. */
    RELAY_BY_LAST_ID("io/amends/foundation/outbox/OutboxRelay", "where published_at is null order by", """
            where published_at is null
              and id > coalesce((select max(sent.id) from outbox sent where sent.published_at is not null), 0) order by"""),

    /** Read without either lock, a while before the commit: what was taken from her meanwhile is not noticed. */
    AUTHORITY_AT_THE_CLICK("io/amends/tickets/mandate/persistence/PanacheMandates", " for share",
            " offset (select 0 from (select pg_sleep(2)) click)", "pg_advisory_xact_lock_shared(hashtext('mandates'))",
            "(select 1) nobody"),

    /** Whoever tries again does so as if it were something new. */
    NEW_KEY_ON_RETRY("io/amends/tickets/remedy/persistence/PanacheRemedies", "select id as key,",
            "select case when tries > 1 then gen_random_uuid() else id end as key,"),

    /** The mandate is looked at as it was when it was decided, and then the remedy is taken up. */
    CLAIM_BEFORE_CHECK("io/amends/tickets/mandate/persistence/SqlCovers",
            "join mandate m on m.id = d.mandate_id and m.version >= d.mandate_version",
            "join mandate_version m on m.id = d.mandate_id and m.version = d.mandate_version"),

    /** Two who saw the same remedy as due both take it up, and whoever is late has a say. */
    FORGET_THE_LEASE("io/amends/tickets/remedy/persistence/PanacheRemedies", "and lease_epoch = cast(:epoch as bigint)",
            "and cast(:epoch as bigint) is not null"),

    /** Due by the clock of whoever fires, which the run writes down beside the leases, and not by the database's. */
    DUE_BY_ITS_OWN_CLOCK("io/amends/followups/timer/persistence/PanacheTimers", "due_at <= now()",
            "due_at <= now() + coalesce((select epoch from lease where name = 'wrong-clock'), 0) * interval '1 millisecond'"),

    /** The state of the row is no condition: what has fired is fired again. */
    FIRES_WHAT_HAS_FIRED("io/amends/followups/timer/persistence/PanacheTimers", "state = 'PENDING' and due_at <= now()",
            "state <> 'CANCELLED' and due_at between now() - interval '5 seconds' and now()");

    private final String type;
    private final String[] texts;

    /** @param texts what is right, what is wrong in its place, and so on */
    Mistake(String type, String... texts) {
        this.type = type;
        this.texts = texts;
    }

    @Override
    public byte @Nullable [] transform(@Nullable ClassLoader loader, String name, @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain, byte[] bytes) {
        if (!type.equals(name)) {
            return null;
        }
        byte[] changed = bytes;
        boolean isMade = true;
        for (int i = 0; i < texts.length; i += 2) {
            byte[] before = changed;
            changed = new ClassTexts(before).replacing(texts[i], texts[i + 1]);
            isMade &= changed.length != before.length;
        }
        // Into the log of the service, as a run that stays green may have had no mistake in it.
        System.out.println((isMade ? "MISTAKE MADE " : "MISTAKE NOT MADE ") + this);
        return changed;
    }
}
