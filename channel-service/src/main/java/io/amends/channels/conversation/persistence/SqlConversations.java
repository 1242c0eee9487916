package io.amends.channels.conversation.persistence;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.conversation.application.Conversations;
import io.amends.channels.conversation.domain.ThreadKey;
import io.amends.foundation.database.Sql;
import io.amends.foundation.identity.Ids;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlConversations implements Conversations {

    // Two at once cannot both find none: the contact's identity is locked by then.
    private static final String FIND_OR_MAKE = """
            with known as (
                select id from conversation
                where contact_id = :contact and network = :network and visibility = :visibility and thread = :thread),
            made as (
                insert into conversation (id, contact_id, network, visibility, thread)
                select :id, :contact, :network, :visibility, :thread where not exists (select from known)
                returning id)
            select id from known union all select id from made""";

    private final Ids ids;

    SqlConversations(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Uni<UUID> with(UUID contactId, ThreadKey thread) {
        return Sql.of(FIND_OR_MAKE)
                .set("id", ids.fresh())
                .set("contact", contactId)
                .set("network", thread.network())
                .set("visibility", thread.visibility().name())
                .set("thread", thread.externalId())
                .one(row -> row.get("id", UUID.class));
    }
}
