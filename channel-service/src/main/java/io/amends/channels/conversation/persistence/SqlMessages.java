package io.amends.channels.conversation.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.conversation.application.Messages;
import io.amends.channels.conversation.application.TakenBackMessage;
import io.amends.channels.conversation.domain.Message;
import io.amends.foundation.database.Sql;
import io.amends.foundation.database.SqlRow;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class SqlMessages implements Messages {

    private static final String ADD = """
            insert into message (id, network, external_id, conversation_id, contact_id, kind, sent_at, received_at, mended)
            values (:id, :network, :externalId, :conversation, :contact, :kind, :sentAt, :receivedAt, :mended)
            on conflict (network, external_id) do nothing""";
    private static final String TAKE_BACK = """
            update message set deleted_at = :at
            where network = :network and external_id = :externalId and deleted_at is null
            returning id, conversation_id, contact_id""";

    @Override
    public Uni<Boolean> add(Message message) {
        return Sql.of(ADD)
                .set("id", message.id())
                .set("network", message.network())
                .set("externalId", message.externalId())
                .set("conversation", message.conversationId())
                .set("contact", message.contactId())
                .set("kind", message.kind().name())
                .set("sentAt", utc(message.sentAt()))
                .set("receivedAt", utc(message.receivedAt()))
                .set("mended", message.mended())
                .run()
                .map(added -> added == 1);
    }

    @Override
    public Uni<List<TakenBackMessage>> takeBack(String network, String externalId, Instant at) {
        return Sql.of(TAKE_BACK)
                .set("network", network)
                .set("externalId", externalId)
                .set("at", utc(at))
                .list(row -> takenBack(row, at));
    }

    private static TakenBackMessage takenBack(SqlRow row, Instant at) {
        return new TakenBackMessage(row.get("id", UUID.class), row.get("conversation_id", UUID.class),
                row.get("contact_id", UUID.class), at);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
