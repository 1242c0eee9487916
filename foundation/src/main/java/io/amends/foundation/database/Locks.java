package io.amends.foundation.database;

import io.smallrye.mutiny.Uni;

/** How long the transaction under way waits for what another one holds. */
public final class Locks {

    private static final String BRIEFLY = "select set_config('lock_timeout', '100ms', true) as briefly";

    private Locks() {
    }

    /**
     * For a transaction that does much at once and would hold it all while it waits: it fails instead, long before PostgreSQL
     * looks for those who wait for each other crosswise, so that nobody else is ever the one who has to give way.
     */
    public static Uni<Void> waitBriefly() {
        return Sql.of(BRIEFLY).run().replaceWithVoid();
    }
}
