package io.amends.events.channel;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A person wrote to us. Carries text, so it is one of the few events that hold personal data.
 *
 * @param messageId our id of the message
 * @param conversationId our id of the thread; the key of the event
 * @param contactId our id of the person
 * @param network {@code x}
 * @param externalId the network's id of the message
 * @param kind {@code MENTION}, {@code REPLY}, {@code QUOTE} or {@code DM}
 * @param visibility {@code PUBLIC} or {@code PRIVATE}
 * @param authorHandle the name that the network addresses the author by, without {@code @}
 * @param authorName the name that the author shows
 * @param authorProfile what the author says of themselves, when the network tells
 * @param language BCP 47 tag as the network guessed it, when it did
 * @param sentAt the network's time, which orders the thread
 * @param receivedAt when it reached us
 */
public record MessageReceived(UUID messageId, UUID conversationId, UUID contactId, String network, String externalId,
        String kind, String visibility, String authorHandle, String authorName, @Nullable String authorProfile,
        String text, @Nullable String language, Instant sentAt, Instant receivedAt) {

    @Override
    public String toString() {
        return "MessageReceived[messageId=" + messageId + ", conversationId=" + conversationId + "]";
    }
}
