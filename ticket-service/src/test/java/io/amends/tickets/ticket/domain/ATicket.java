package io.amends.tickets.ticket.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.Asked;
import io.amends.tickets.approval.domain.Party;
import io.amends.tickets.approval.domain.Subject;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.remedy.domain.RemedyTypes;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** Tickets as sentences: {@code aTicket().sponsoredBy(nora()).awaitingVerdict()}. */
final class ATicket {

    static final Instant FRIDAY_23H = Instant.parse("2026-11-20T22:00:00Z");
    static final Dwell AN_HOUR = (stage, since) -> since.plus(Duration.ofHours(1));
    static final Remedy REFUND = new Remedy(RemedyTypes.REFUND, new Money(2500, "EUR"));
    static final Remedy WORDS = new Remedy(RemedyType.WORDS, null);

    private static final UUID INES = UUID.fromString("00000000-0000-7000-8000-000000001e35");
    private static final UUID HER_THREAD = UUID.fromString("00000000-0000-7000-8000-00000000beef");

    private Kind kind = Kind.COMPLAINT;
    private UUID contact = INES;
    private String network = "x";
    private Colleague sponsor = nora();

    private ATicket() {
    }

    static ATicket aTicket() {
        return new ATicket();
    }

    static ATicket aQuestion() {
        var ticket = new ATicket();
        ticket.kind = Kind.QUESTION;
        return ticket;
    }

    /** Told by phone. */
    static ATicket aCall() {
        var ticket = new ATicket();
        ticket.network = "phone";
        return ticket;
    }

    static Colleague nora() {
        return new Colleague("nora", "Nora Smit");
    }

    static Colleague milan() {
        return new Colleague("milan", "Milan Visser");
    }

    static Colleague tom() {
        return new Colleague("tom", "Tom Bakker");
    }

    static UUID ines() {
        return INES;
    }

    static Instant minutes(long later) {
        return FRIDAY_23H.plus(Duration.ofMinutes(later));
    }

    static Instant days(long later) {
        return FRIDAY_23H.plus(Duration.ofDays(later));
    }

    static CustomerMessage aMessage(Instant at) {
        return new CustomerMessage(UUID.randomUUID(), HER_THREAD, "77", Visibility.PUBLIC, "…", at, at);
    }

    static Verdict says(Opinion opinion) {
        return new Verdict(opinion, List.of(), null);
    }

    static Text aText(String words) {
        return new Text(UUID.randomUUID(), words, Visibility.PUBLIC, null, HER_THREAD);
    }

    static Decision aDecision(Remedy remedy, Colleague by) {
        return new Decision(UUID.randomUUID(), UUID.randomUUID(), remedy, "The line was down.", by,
                aText("25 euro is on its way"));
    }

    static WithinMandate within() {
        return new WithinMandate(Mandate.TO_EXPLAIN, null);
    }

    /** Asks Tom, who is a manager, for 30 euro on top of 50. */
    static Approval aRequest(Ticket ticket, Instant now) {
        var subject = new Subject(ticket.snapshot().id(), ticket.snapshot().attempt(),
                new Remedy(RemedyTypes.REFUND, new Money(3000, "EUR")), new Money(8000, "EUR"), "4711-2208");
        return new Approval(UUID.randomUUID(), subject, new Party("nora", "Nora Smit"), "The line was down.",
                List.of(new Asked(Holder.role("manager"), now)), now, now, null);
    }

    static GivenAtOnce aPart() {
        return new GivenAtOnce(aDecision(REFUND, nora()), within());
    }

    static UUID approvalOf(Ticket ticket) {
        return Objects.requireNonNull(ticket.snapshot().topUp()).approvalId();
    }

    static Effect anEffect(int attempt, Instant at) {
        return new Effect(UUID.randomUUID(), attempt, REFUND, false, at, at);
    }

    ATicket from(UUID customer) {
        contact = customer;
        return this;
    }

    ATicket sponsoredBy(Colleague colleague) {
        sponsor = colleague;
        return this;
    }

    Ticket fresh() {
        var opening = new Opening(UUID.randomUUID(), contact, network, kind, Asker.CUSTOMER, "nl", aMessage(FRIDAY_23H));
        return Ticket.open(opening, AN_HOUR);
    }

    Ticket analysing() {
        var ticket = fresh();
        ticket.lookUp(sponsor, "4711-2208", minutes(1));
        return quiet(ticket);
    }

    Ticket executing() {
        var ticket = analysing();
        ticket.decide(aDecision(REFUND, sponsor), within(), minutes(2));
        return quiet(ticket);
    }

    Ticket devising() {
        var ticket = executing();
        ticket.notExecuted(TicketEvent.RemedyNotExecuted.Trouble.REJECTED, anEffect(1, minutes(3)), "ACCOUNT_CLOSED");
        return quiet(ticket);
    }

    /** Executed, and the return message drafted. */
    Ticket awaitingVerdict() {
        var ticket = executing();
        ticket.executed(anEffect(1, minutes(3)), false, "Is everything working for you again?");
        return quiet(ticket);
    }

    /** 25 euro is on its way, and more was asked for. */
    Ticket executingWithMoreAsked() {
        var ticket = analysing();
        ticket.askForMore(aRequest(ticket, minutes(2)), sponsor, aPart(), null, minutes(2));
        return quiet(ticket);
    }

    /** There was nothing to give at once. */
    Ticket awaitingApproval() {
        var ticket = analysing();
        ticket.askForMore(aRequest(ticket, minutes(2)), sponsor, null, null, minutes(2));
        return quiet(ticket);
    }

    Ticket deciding() {
        var ticket = awaitingApproval();
        ticket.moreRefused(approvalOf(ticket), tom(), minutes(3));
        return quiet(ticket);
    }

    /** The return message is confirmed, and since 23:34 on the network. */
    Ticket asked() {
        var ticket = awaitingVerdict();
        ticket.confirmReturnMessage(sponsor, aText("Is everything working for you again?"), minutes(4));
        ticket.followUpDue(1, aText("Is everything working for you again?"), minutes(33));
        ticket.questionSent(1, minutes(34));
        return quiet(ticket);
    }

    Ticket inDoubt() {
        var ticket = asked();
        ticket.receive(aMessage(minutes(40)), says(Opinion.CONTRADICTORY));
        return quiet(ticket);
    }

    /** At 23:41. */
    Ticket released() {
        var ticket = asked();
        ticket.receive(aMessage(minutes(41)), says(Opinion.SATISFIED));
        return quiet(ticket);
    }

    Ticket answered() {
        kind = Kind.QUESTION;
        var ticket = fresh();
        ticket.decide(aDecision(WORDS, sponsor), within(), minutes(2));
        ticket.executed(new Effect(UUID.randomUUID(), 1, WORDS, true, minutes(2), null), false, "unused");
        return quiet(ticket);
    }

    Ticket lapsed() {
        var ticket = asked();
        ticket.verdictOverdue(1, true, aText("unused"), days(7));
        return quiet(ticket);
    }

    /** After a question that she asked herself. */
    Ticket lapsedCall() {
        var ticket = awaitingVerdict();
        ticket.confirmReturnMessage(sponsor, aText("Does it work?"), minutes(4));
        ticket.verdictOverdue(1, true, aText("unused"), days(7));
        return quiet(ticket);
    }

    Ticket setAside() {
        var ticket = fresh();
        ticket.setAside(sponsor, SetAsideReason.PRAISE, minutes(1));
        return quiet(ticket);
    }

    Ticket overridden() {
        var ticket = fresh();
        ticket.override(tom(), "manager", "Settled in court.", minutes(1));
        return quiet(ticket);
    }

    /** In that stage, by the shortest way. */
    Ticket in(Stage stage) {
        return switch (stage) {
            case NEW -> quiet(fresh());
            case ANALYSING -> analysing();
            case DEVISING -> devising();
            case DECIDING -> deciding();
            case AWAITING_APPROVAL -> awaitingApproval();
            case EXECUTING -> executing();
            case AWAITING_VERDICT -> asked();
            case RELEASED -> released();
            case ANSWERED -> answered();
            case LAPSED -> lapsed();
            case NOT_A_COMPLAINT -> setAside();
            case OVERRIDDEN -> overridden();
        };
    }

    /** What happened so far is told already. */
    private static Ticket quiet(Ticket ticket) {
        return Ticket.of(ticket.snapshot(), AN_HOUR);
    }
}
