package io.amends.tickets.duty.application;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Person;
import io.smallrye.mutiny.Uni;

/** The line that the last one left for the next. */
public interface HandOverNotes {

    /** In place of the one before; without words it is taken away. */
    Uni<Void> write(Person author, String text);

    /** The note, when it is not old yet and the reader is its author or on duty; else null. */
    Uni<@Nullable Note> readableBy(String person);

    /** @param text may name a customer */
    record Note(String personId, String personName, String text, Instant writtenAt) {

        @Override
        public String toString() {
            return "Note[]";
        }
    }
}
