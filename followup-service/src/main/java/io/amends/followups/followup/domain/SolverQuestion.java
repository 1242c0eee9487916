package io.amends.followups.followup.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.followups.timer.domain.TicketId;

/**
 * What whoever carried a remedy out is asked (A19): is it really done, what was the cause, could the community manager do it
 * herself next time? Their silence holds nothing back.
 *
 * @param id of the remedy: it is asked about once
 * @param answer absent while they are silent
 */
public record SolverQuestion(UUID id, TicketId ticket, int attempt, String remedyType, String solver, Instant askedAt,
        @Nullable Answer answer) {

    public boolean isAnswered() {
        return answer != null;
    }

    /** @param cause in their words, if they say; of the trouble, and nothing of the customer */
    public record Answer(boolean done, @Nullable String cause, NextTime nextTime, Instant at) {

        @Override
        public String toString() {
            return "Answer[done=" + done + ", nextTime=" + nextTime + "]";
        }
    }

    /** Whether the community manager could do it herself. */
    public enum NextTime {
        YES,
        NO,
        UNSURE
    }
}
