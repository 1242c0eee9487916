package io.amends.followups.followup.domain;

import java.time.Instant;
import java.util.function.BinaryOperator;

/**
 * What can happen in an attempt at a ticket, as far as timers hang on it. Of several of one kind always the earliest counts,
 * or always the latest; that makes the result independent of the order in which we hear of them.
 */
public enum Milestone {

    /** The attempt has begun; timers of the one before are void. */
    BEGUN(Milestone::earliest),
    /** The customer waits for a first word. */
    WAITING(Milestone::earliest),
    /** A person has answered (A9). */
    ANSWERED(Milestone::earliest),
    /** Something was decided and is to be carried out; deciding anew counts anew. */
    DECIDED(Milestone::latest),
    /** It is no longer being carried out, be it done or in vain. */
    CARRIED_OUT(Milestone::latest),
    /** All that was decided has taken effect (A19). */
    EFFECTIVE(Milestone::earliest),
    /** The customer was asked whether it is solved; asking again counts anew. */
    ASKED(Milestone::latest),
    /** The customer has said something about the outcome. */
    SPOKEN(Milestone::latest),
    /** The attempt ended the ticket. */
    ENDED(Milestone::earliest);

    private final BinaryOperator<Instant> choice;

    Milestone(BinaryOperator<Instant> choice) {
        this.choice = choice;
    }

    Instant choose(Instant one, Instant other) {
        return choice.apply(one, other);
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
