package io.amends.tickets.mandate.persistence;

import java.util.UUID;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Rows as an administrator would have put them there. */
final class Mandated {

    private final Pool pool;

    Mandated(Pool pool) {
        this.pool = pool;
    }

    UUID person(String person, long limit, String validity) {
        return add("PERSON", person, limit, validity + ", now()");
    }

    UUID role(String role, long limit) {
        return role(role, limit, "now() - interval '1 day', null");
    }

    UUID role(String role, long limit, String validity) {
        return add("ROLE", role, limit, validity + ", now()");
    }

    void withdraw(UUID id) {
        pool.preparedQuery("update mandate set withdrawn_at = now(), version = version + 1 where id = $1")
                .execute(Tuple.of(id)).await().indefinitely();
    }

    void lower(UUID id, long limit) {
        pool.preparedQuery("update mandate set limit_minor = $2, version = version + 1 where id = $1")
                .execute(Tuple.of(id, limit)).await().indefinitely();
    }

    private UUID add(String kind, String holder, long limit, String times) {
        var id = UUID.randomUUID();
        pool.preparedQuery("""
                insert into mandate (id, holder_kind, holder, remedy, limit_minor, currency, valid_from, valid_to, accepted_at)
                values ($1, $2, $3, 'refund', $4, 'EUR', %s)""".formatted(times))
                .execute(Tuple.of(id, kind, holder, limit)).await().indefinitely();
        return id;
    }
}
