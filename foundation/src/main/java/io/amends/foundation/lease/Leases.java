package io.amends.foundation.lease;

import java.time.Duration;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.amends.foundation.identity.Ids;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Hands out the leases of this process, and gives them back when it ends. */
@ApplicationScoped
public class Leases {

    private static final Logger LOG = Logger.getLogger(Leases.class);
    private static final int AFTER_THE_WORKERS = 3000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String GIVE_BACK = "update lease set expires_at = now() where holder = $1 and expires_at > now()";

    private final Pool pool;
    private final UUID holder;

    Leases(Pool pool, Ids ids) {
        this.pool = pool;
        this.holder = ids.fresh();
    }

    public Lease named(String name) {
        return new Lease(pool, name, holder);
    }

    /** So that another replica goes on at once, and not when the term is over. */
    void giveBack(@Observes @Priority(AFTER_THE_WORKERS) ShutdownEvent event) {
        try {
            pool.preparedQuery(GIVE_BACK).execute(Tuple.of(holder)).await().atMost(PATIENCE);
        } catch (RuntimeException e) {
            LOG.infof("Leases are not given back, and end with their term: failure=%s", e.getClass().getName());
        }
    }
}
