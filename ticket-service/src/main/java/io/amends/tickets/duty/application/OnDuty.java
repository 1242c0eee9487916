package io.amends.tickets.duty.application;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/** Who is on duty now, kept from what followup-service told last. */
public interface OnDuty {

    /** What was known later stands, whatever arrives first. */
    Uni<Void> note(Word word);

    /** The person who is on duty at this moment, or null when nobody is. */
    Uni<@Nullable String> now();

    /** Somebody was paged for a ticket, and may read and act until then. */
    Uni<Void> notePaged(UUID ticket, String person, Instant until);

    /** Whether somebody is on duty now, or was paged for that ticket not long ago. */
    Uni<Boolean> mayHelp(UUID ticket, String person);

    /**
     * @param person absent when nobody is on duty
     * @param until when that shift ends
     * @param at since when it is known
     */
    record Word(@Nullable String person, @Nullable Instant until, Instant at) {
    }
}
