package io.amends.channels.conversation.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.amends.channels.conversation.application.Messages;
import io.amends.channels.conversation.application.TakenBackMessage;
import io.amends.channels.conversation.domain.Message;
import io.quarkus.hibernate.reactive.panache.Panache;
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
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("id", message.id())
                        .setParameter("network", message.network())
                        .setParameter("externalId", message.externalId())
                        .setParameter("conversation", message.conversationId())
                        .setParameter("contact", message.contactId())
                        .setParameter("kind", message.kind().name())
                        .setParameter("sentAt", utc(message.sentAt()))
                        .setParameter("receivedAt", utc(message.receivedAt()))
                        .setParameter("mended", message.mended())
                        .executeUpdate())
                .map(added -> added == 1);
    }

    @Override
    public Uni<List<TakenBackMessage>> takeBack(String network, String externalId, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE_BACK, Tuple.class)
                        .setParameter("network", network)
                        .setParameter("externalId", externalId)
                        .setParameter("at", utc(at))
                        .getResultList())
                .map(rows -> rows.stream().map(row -> takenBack(row, at)).toList());
    }

    private static TakenBackMessage takenBack(Tuple row, Instant at) {
        return new TakenBackMessage(row.get("id", UUID.class), row.get("conversation_id", UUID.class),
                row.get("contact_id", UUID.class), at);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
