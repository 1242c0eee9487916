package io.amends.tickets.model;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.RemedyState;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

/**
 * One thing that somebody does, a machine tells, or time brings. It names everything by number, so that what is left of a
 * sequence still means something when any step of it is left out.
 */
sealed interface Step {

    int TICKETS = 4;
    /** The last ticket asks a question; the one before is Milan's own complaint. */
    int QUESTION = 3;
    int OF_MILAN = 2;
    int CUSTOMERS = 3;
    /** That is Milan. */
    int MILANS_NUMBER = 2;
    int SLOTS = 8;

    /** So much of something; without an amount it is words. */
    record What(RemedyType type, String currency, long minor) {

        static final What WORDS = new What(RemedyType.WORDS, "", 0);
    }

    /** @param day and {@code times}: 0 for no such limit */
    record Reach(long decision, long customer, int customerHours, long day, int times, int timesHours) {
    }

    /** To a role, or to a person by name. */
    record ToWhom(@Nullable String role, @Nullable Who person) {
    }

    record Wait(int minutes) implements Step {
    }

    /**
     * Grants a mandate, or changes the one that has this number.
     *
     * @param from in minutes from now, perhaps of the past
     * @param forMinutes 0 for as long as nobody withdraws it
     */
    record Mandating(int slot, ToWhom holder, RemedyType type, String currency, Reach reach, int from, int forMinutes)
            implements
                Step {
    }

    record Withdraw(int slot) implements Step {
    }

    sealed interface OnTicket extends Step {

        int ticket();
    }

    record Claim(int ticket, Who who) implements OnTicket {
    }

    record Reply(int ticket, Who who) implements OnTicket {
    }

    record LookUp(int ticket, Who who, int customer) implements OnTicket {
    }

    record Decide(int ticket, Who who, What what) implements OnTicket {
    }

    record Ask(int ticket, Who who, What what) implements OnTicket {
    }

    /** Yes or no to what was asked for last. */
    record AnswerRequest(int ticket, Who who, boolean yes) implements OnTicket {
    }

    record TakeBack(int ticket, Who who) implements OnTicket {
    }

    record PatienceEnds(int ticket) implements OnTicket {
    }

    record Expire(int ticket) implements OnTicket {
    }

    /** The company system says what became of one of the remedies that nobody knows of yet. */
    record Tell(int ticket, int which, RemedyState outcome) implements OnTicket {
    }

    record ConfirmReturn(int ticket, Who who) implements OnTicket {
    }

    record ComeBack(int ticket) implements OnTicket {
    }

    record QuestionSent(int ticket) implements OnTicket {
    }

    record Silent(int ticket, boolean last) implements OnTicket {
    }

    record Says(int ticket, Opinion opinion) implements OnTicket {
    }

    record SayNotSolved(int ticket, Who who) implements OnTicket {
    }

    record AskAgain(int ticket, Who who) implements OnTicket {
    }

    record SetAside(int ticket, Who who) implements OnTicket {
    }

    record Override(int ticket, Who who) implements OnTicket {
    }
}
