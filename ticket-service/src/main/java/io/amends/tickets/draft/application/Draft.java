package io.amends.tickets.draft.application;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is writing on a ticket.
 *
 * @param version grows with every change
 * @param choice what she sets out to do, as her screen names it
 * @param remedy code of the tool, where she is about to give something
 * @param amount as she typed it
 * @param because her reason
 */
public record Draft(int version, Instant savedAt, String text, @Nullable String choice, @Nullable String remedy,
        @Nullable String amount, @Nullable String because) {

    @Override
    public String toString() {
        return "Draft[version=" + version + "]";
    }
}
