package io.amends.channels.intake.application;

import java.util.List;

import io.smallrye.mutiny.Uni;

/** Webhooks as they came; nothing is answered with 2xx that is not in here. */
public interface RawInbox {

    /** Keeps the body; committed when this completes. */
    Uni<Void> keep(String network, byte[] body);

    /** The oldest that wait. */
    Uni<List<RawWebhook>> waiting(int most);

    /** Marks it in the caller's transaction; nothing in it is an ignored one. */
    Uni<Void> settle(long id, boolean ignored);

    /** Puts it aside for people, in a transaction of its own; the bytes stay. */
    Uni<Void> quarantine(long id, String reason);
}
