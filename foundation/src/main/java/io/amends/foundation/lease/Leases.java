package io.amends.foundation.lease;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Ids;
import io.vertx.mutiny.sqlclient.Pool;

/** Hands out the leases of this process. */
@ApplicationScoped
public class Leases {

    private final Pool pool;
    private final UUID holder;

    Leases(Pool pool, Ids ids) {
        this.pool = pool;
        this.holder = ids.fresh();
    }

    public Lease named(String name) {
        return new Lease(pool, name, holder);
    }
}
