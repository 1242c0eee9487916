package io.amends.channels.delivery.persistence;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.delivery.application.Address;
import io.amends.channels.delivery.application.Addresses;
import io.amends.channels.delivery.domain.Reply;
import io.amends.foundation.database.Sql;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlAddresses implements Addresses {

    private static final String FIND = """
            select conversation.network, identity.external_id as recipient, message.external_id as in_reply_to,
                message.deleted_at is not null as message_deleted
            from conversation
            join contact_identity identity
                on identity.contact_id = conversation.contact_id and identity.network = conversation.network
            left join message on message.id = cast(:message as uuid)
            where conversation.id = :conversation
            order by identity.external_id limit 1""";

    @Override
    public Uni<Address> of(Reply reply) {
        return Sql.of(FIND)
                .set("message", reply.request().inReplyToMessageId())
                .set("conversation", reply.request().conversationId())
                .one(row -> new Address(row.get("network", String.class), row.get("recipient", String.class),
                        row.get("in_reply_to", String.class), row.get("message_deleted", Boolean.class)));
    }
}
