package io.amends.tickets.incident.application;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** People who complain at about the same time. */
@ApplicationScoped
class Neighbours {

    private static final String CONTACT = "insert into contact (id, handle, name) values ($1, $2, $2) on conflict do nothing";
    private static final String TICKET = """
            insert into ticket (id, version, contact_id, conversation_id, network, kind, asker, visibility, opening_text,
                opened_at, stage, attempt, priority, last_customer_message_at, first_response_overdue, attention_due, actions,
                others_like_this)
            values ($1, 1, $2, $1, 'x', 'COMPLAINT', 'CUSTOMER', $3, $4, $5, 'NEW', 1, 'URGENT', $5, false, $5, 0, 0)""";

    private final Pool pool;
    private final KeepWindow keepWindow;

    Neighbours(Pool pool, KeepWindow keepWindow) {
        this.pool = pool;
        this.keepWindow = keepWindow;
    }

    UUID complain(String text, Instant at, String visibility) {
        return complain(UUID.randomUUID(), text, at, visibility);
    }

    UUID complain(UUID contact, String text, Instant at, String visibility) {
        var ticket = UUID.randomUUID();
        pool.preparedQuery(CONTACT).execute(Tuple.of(contact, "neighbour-" + contact))
                .chain(() -> pool.preparedQuery(TICKET)
                        .execute(Tuple.of(ticket, contact, visibility, text, OffsetDateTime.ofInstant(at, ZoneOffset.UTC))))
                .await().indefinitely();
        keepWindow.hearOf(ticket);
        return ticket;
    }
}
