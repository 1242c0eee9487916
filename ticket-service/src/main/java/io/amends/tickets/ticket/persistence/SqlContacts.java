package io.amends.tickets.ticket.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.database.Sql;
import io.amends.tickets.ticket.application.Contact;
import io.amends.tickets.ticket.application.Contacts;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlContacts implements Contacts {

    // The update is also the lock, even when nothing changes.
    private static final String LOCK = """
            insert into contact (id, handle, name) values (:id, :handle, :name)
            on conflict (id) do update set handle = excluded.handle, name = excluded.name""";

    @Override
    public Uni<Void> lock(Contact contact) {
        return Sql.of(LOCK)
                .set("id", contact.id())
                .set("handle", contact.handle())
                .set("name", contact.name())
                .run()
                .replaceWithVoid();
    }
}
