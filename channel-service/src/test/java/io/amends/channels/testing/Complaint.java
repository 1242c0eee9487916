package io.amends.channels.testing;

import static io.amends.channels.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.channels.testing.XWebhooks.Person;
import io.amends.events.EventTypes;
import io.amends.events.ticket.ReplyRequested;
import io.vertx.core.json.JsonObject;

/** A message of a customer that has come in, and replies to it as ticket-service asks for them. */
public record Complaint(Person author, String externalId, UUID messageId, UUID conversationId, UUID contactId) {

    public static Complaint inPublic(EventLog events) {
        var ines = XWebhooks.ines();
        var id = XWebhooks.freshId();
        XDelivery.deliver(XWebhooks.mention(id, ines, "help"));
        return of(ines, id, events);
    }

    public static Complaint inPrivate(EventLog events) {
        var ines = XWebhooks.ines();
        var id = XWebhooks.freshId();
        XDelivery.deliver(XWebhooks.directMessage(id, ines, "help"));
        return of(ines, id, events);
    }

    private static Complaint of(Person author, String id, EventLog events) {
        eventually(() -> assertThat(events.told(EventTypes.MESSAGE_RECEIVED, id)).hasSize(1));
        var message = events.told(EventTypes.MESSAGE_RECEIVED, id).getFirst();
        return new Complaint(author, id, id(message, "messageId"), id(message, "conversationId"), id(message, "contactId"));
    }

    private static UUID id(JsonObject message, String field) {
        return UUID.fromString(message.getString(field));
    }

    /** Written so long ago that its undo window has ended. */
    public ReplyRequested answer(String visibility, String text) {
        return request(visibility, messageId, text, "ANSWER", false, Instant.now().minusSeconds(120));
    }

    /** Written just now, by Nora, who may take it back. */
    public ReplyRequested freshAnswer(String text) {
        return request("PUBLIC", messageId, text, "ANSWER", false, Instant.now());
    }

    public ReplyRequested reminder(String text) {
        return request("PUBLIC", messageId, text, "REMINDER", true, Instant.now());
    }

    public ReplyRequested request(String visibility, @Nullable UUID inReplyTo, String text, String purpose,
            boolean automatic, Instant at) {
        return new ReplyRequested(UUID.randomUUID(), UUID.randomUUID(), contactId, conversationId, visibility, inReplyTo,
                text, purpose, 1, "nora", automatic, at);
    }
}
