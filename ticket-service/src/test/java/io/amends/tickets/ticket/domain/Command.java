package io.amends.tickets.ticket.domain;

import static io.amends.tickets.ticket.domain.ATicket.REFUND;
import static io.amends.tickets.ticket.domain.ATicket.WORDS;
import static io.amends.tickets.ticket.domain.ATicket.aDecision;
import static io.amends.tickets.ticket.domain.ATicket.aMessage;
import static io.amends.tickets.ticket.domain.ATicket.aPart;
import static io.amends.tickets.ticket.domain.ATicket.aRequest;
import static io.amends.tickets.ticket.domain.ATicket.aText;
import static io.amends.tickets.ticket.domain.ATicket.anEffect;
import static io.amends.tickets.ticket.domain.ATicket.milan;
import static io.amends.tickets.ticket.domain.ATicket.nora;
import static io.amends.tickets.ticket.domain.ATicket.says;
import static io.amends.tickets.ticket.domain.ATicket.tom;
import static io.amends.tickets.ticket.domain.ATicket.within;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;

import io.amends.tickets.ticket.domain.TicketEvent.RemedyNotExecuted.Trouble;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** Everything that can be done to a ticket: by people, by the clock, by the company system, by the network, by the customer. */
enum Command {
    CLAIM((ticket, now) -> ticket.claim(nora(), now)),
    CLAIM_BY_ANOTHER((ticket, now) -> ticket.claim(milan(), now)),
    REPLY((ticket, now) -> ticket.reply(nora(), aText("Sorry, Ines"), now)),
    HAND_OVER((ticket, now) -> ticket.handOver(nora(), milan(), aText("Milan takes it"), now)),
    ASK((ticket, now) -> ticket.reply(nora(), aText("What is your number?"), now)),
    LOOK_UP((ticket, now) -> ticket.lookUp(nora(), "4711-2208", now)),
    DECIDE((ticket, now) -> ticket.decide(aDecision(REFUND, nora()), within(), now)),
    DECIDE_BY_ANOTHER((ticket, now) -> ticket.decide(aDecision(REFUND, milan()), within(), now)),
    EXPLAIN((ticket, now) -> {
        ticket.decide(aDecision(WORDS, nora()), within(), now);
        ticket.executed(new Effect(UUID.randomUUID(), attempt(ticket), WORDS, true, now, null), false, "Is it clear now?");
    }),
    ASK_FOR_MORE((ticket, now) -> ticket.askForMore(aRequest(ticket, now), nora(), aPart(), null, now)),
    ASK_FOR_ALL((ticket, now) -> ticket.askForMore(aRequest(ticket, now), nora(), null, aText("I asked"), now)),
    WITHDRAW((ticket, now) -> ticket.withdrawRequest(nora(), now)),
    MORE_GRANTED((ticket, now) -> ticket.moreGranted(approval(ticket), aDecision(REFUND, tom()), within(), tom(), now)),
    MORE_REFUSED((ticket, now) -> ticket.moreRefused(approval(ticket), tom(), now)),
    MORE_EXPIRED((ticket, now) -> ticket.moreExpired(approval(ticket), now)),
    ANOTHER_REQUEST_GRANTED((ticket, now) -> ticket.moreGranted(UUID.randomUUID(), aDecision(REFUND, tom()), within(), tom(),
            now)),
    LOOK_UP_ANOTHER((ticket, now) -> ticket.lookUp(nora(), "1000-0001", now)),
    SET_ASIDE((ticket, now) -> ticket.setAside(nora(), SetAsideReason.SPAM, now)),
    CONFIRM_RETURN_MESSAGE((ticket, now) -> ticket.confirmReturnMessage(nora(), aText("Does it work?"), now)),
    SAY_NOT_SOLVED((ticket, now) -> ticket.sayNotSolved(nora(), now)),
    ASK_AGAIN((ticket, now) -> ticket.askAgain(nora(), aText("Yes or no?"), now)),
    OVERRIDE((ticket, now) -> ticket.override(tom(), "manager", "Settled in court.", now)),
    RAISE((ticket, now) -> ticket.raise(Priority.CRITICAL)),

    EXECUTED((ticket, now) -> ticket.executed(anEffect(attempt(ticket), now), false, "Does it work?")),
    ONE_OF_TWO_EXECUTED((ticket, now) -> ticket.executed(anEffect(attempt(ticket), now), true, "Does it work?")),
    EXECUTED_OF_AN_EARLIER_ATTEMPT(
            (ticket, now) -> ticket.executed(anEffect(attempt(ticket) - 1, now), false, "Does it work?")),
    REJECTED((ticket, now) -> ticket.notExecuted(Trouble.REJECTED, anEffect(attempt(ticket), now), "ACCOUNT_CLOSED")),
    FAILED((ticket, now) -> ticket.notExecuted(Trouble.FAILED, anEffect(attempt(ticket), now), "NEVER_ARRIVED")),
    OUTCOME_UNKNOWN((ticket, now) -> ticket.notExecuted(Trouble.OUTCOME_UNKNOWN, anEffect(attempt(ticket), now), "NO_ANSWER")),

    FIRST_RESPONSE_DUE((ticket, now) -> ticket.firstResponseDue()),
    FOLLOW_UP_DUE((ticket, now) -> ticket.followUpDue(attempt(ticket), aText("Does it work?"), now)),
    REMIND((ticket, now) -> ticket.verdictOverdue(attempt(ticket), false, aText("Please say"), now)),
    REMINDERS_SPENT((ticket, now) -> ticket.verdictOverdue(attempt(ticket), true, aText("unused"), now)),
    HUMAN_REPLY_SENT((ticket, now) -> ticket.humanReplySent(now)),
    QUESTION_SENT((ticket, now) -> ticket.questionSent(attempt(ticket), now)),
    A_MACHINE_ASKS_ONCE_MORE((ticket, now) -> ticket.askOnceMore(aText("Is it completely solved?"), now)),

    SAYS_YES((ticket, now) -> ticket.receive(aMessage(now), says(Opinion.SATISFIED))),
    SAID_YES_BEFORE_BEING_ASKED((ticket, now) -> ticket.receive(aMessage(beforeTheQuestion(ticket)), says(Opinion.SATISFIED))),
    SAYS_NO((ticket, now) -> ticket.receive(aMessage(now), says(Opinion.UNSATISFIED))),
    SAYS_YES_BUT((ticket, now) -> ticket.receive(aMessage(now), says(Opinion.CONTRADICTORY))),
    SAYS_HM((ticket, now) -> ticket.receive(aMessage(now), says(Opinion.UNCLEAR)));

    private final BiConsumer<Ticket, Instant> command;

    Command(BiConsumer<Ticket, Instant> command) {
        this.command = command;
    }

    /** Returns whether it was taken. */
    boolean on(Ticket ticket, Instant now) {
        try {
            command.accept(ticket, now);
            return true;
        } catch (TicketRefusal refusal) {
            return false;
        }
    }

    private static UUID approval(Ticket ticket) {
        var topUp = ticket.snapshot().topUp();
        return topUp == null ? new UUID(0, 1) : topUp.approvalId();
    }

    private static int attempt(Ticket ticket) {
        return ticket.snapshot().attempt();
    }

    private static Instant beforeTheQuestion(Ticket ticket) {
        var asked = ticket.snapshot().questionSentAt();
        return asked == null ? ticket.snapshot().openedAt() : asked.minus(Duration.ofSeconds(1));
    }
}
