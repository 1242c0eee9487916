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

    /** Read without a lock, a while before the commit: what was taken from her meanwhile is not noticed. */
    AUTHORITY_AT_THE_CLICK("io/amends/tickets/mandate/persistence/PanacheMandates", " for share",
            " offset (select 0 from (select pg_sleep(2)) click)");

    private final String type;
    private final String right;
    private final String wrong;

    Mistake(String type, String right, String wrong) {
        this.type = type;
        this.right = right;
        this.wrong = wrong;
    }

    @Override
    public byte @Nullable [] transform(@Nullable ClassLoader loader, String name, @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain, byte[] bytes) {
        if (!type.equals(name)) {
            return null;
        }
        byte[] changed = new ClassTexts(bytes).replacing(right, wrong);
        // Into the log of the service, where the harness looks whether the mistake was really made.
        System.out.println(changed.length == bytes.length ? "MISTAKE NOT MADE " + this : "MISTAKE MADE " + this);
        return changed;
    }
}
