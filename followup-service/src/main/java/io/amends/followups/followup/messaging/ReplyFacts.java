package io.amends.followups.followup.messaging;

import java.time.Instant;
import java.util.stream.Stream;

import io.amends.followups.followup.domain.Milestone;
import io.amends.followups.followup.domain.TicketFact;
import io.amends.foundation.event.UnreadableEvent;

/** What a reply that has reached the customer means for the clock of its ticket, whoever tells of it. */
final class ReplyFacts {

    private ReplyFacts() {
    }

    static TicketFact[] of(String purpose, int attempt, boolean automatic, Instant at) {
        return Stream.concat(answer(attempt, automatic, at), question(purpose, attempt, at)).toArray(TicketFact[]::new);
    }

    /** Whatever a person wrote or confirmed is an answer to the customer; what a machine wrote never is (A9). */
    private static Stream<TicketFact> answer(int attempt, boolean automatic, Instant at) {
        return automatic ? Stream.empty() : Stream.of(new TicketFact(attempt, Milestone.ANSWERED, at));
    }

    private static Stream<TicketFact> question(String purpose, int attempt, Instant at) {
        return switch (purpose) {
            case "RETURN_MESSAGE", "ASK_AGAIN" -> Stream.of(new TicketFact(attempt, Milestone.ASKED, at));
            case "ANSWER", "REMINDER" -> Stream.empty();
            default -> throw new UnreadableEvent("The purpose of a reply is unknown");
        };
    }
}
