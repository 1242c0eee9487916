package io.amends.tickets.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyState;
import io.amends.tickets.ticket.domain.Asker;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.CustomerMessage;
import io.amends.tickets.ticket.domain.Decision;
import io.amends.tickets.ticket.domain.Dwell;
import io.amends.tickets.ticket.domain.Effect;
import io.amends.tickets.ticket.domain.Kind;
import io.amends.tickets.ticket.domain.Opening;
import io.amends.tickets.ticket.domain.SetAsideReason;
import io.amends.tickets.ticket.domain.Stage;
import io.amends.tickets.ticket.domain.Text;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.TicketEvent;
import io.amends.tickets.ticket.domain.TicketEvent.RemedyNotExecuted.Trouble;
import io.amends.tickets.ticket.domain.TicketRefusal;
import io.amends.tickets.ticket.domain.TicketSnapshot;
import io.amends.tickets.ticket.domain.Verdict;
import io.amends.tickets.ticket.domain.Visibility;

/** The domain itself, held together as the use cases hold it; what was refused leaves nothing behind. */
final class Product implements World {

    static final Instant BEGIN = Instant.parse("2026-11-20T22:00:00Z");

    private static final Dwell DWELL = (stage, since) -> since.plus(Duration.ofHours(1));
    private static final UUID THREAD = new UUID(0, 77);

    private final Policies policies;
    private final TicketSnapshot[] tickets = new TicketSnapshot[Step.TICKETS];
    private final ProductMandates mandates = new ProductMandates();
    private final ProductApprovals approvals;
    private Instant now = BEGIN;

    Product(Policies policies) {
        this.policies = policies;
        this.approvals = new ProductApprovals(policies, mandates);
        IntStream.range(0, Step.TICKETS).forEach(ticket -> tickets[ticket] = Ticket.open(opening(ticket), DWELL).snapshot());
    }

    @Override
    public String take(Step step) {
        now = now.plus(World.BETWEEN_STEPS);
        try {
            return switch (step) {
                case Step.Wait(int minutes) -> waited(minutes);
                case Step.Mandating mandating -> mandates.grant(mandating, now);
                case Step.Withdraw(int slot) -> mandates.withdraw(slot, now);
                case Step.OnTicket onTicket -> take(onTicket);
            };
        } catch (TicketRefusal refusal) {
            return refusal.code();
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }

    private String waited(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        return DONE;
    }

    private String take(Step.OnTicket step) {
        return switch (step) {
            case Step.Decide(int ticket, Who who, Step.What what) -> decide(ticket, who, remedy(what));
            case Step.Ask(int ticket, Who who, Step.What what) -> ask(ticket, who, remedy(what));
            case Step.AnswerRequest(int ticket, Who who, boolean yes) -> answer(ticket, who, yes);
            case Step.TakeBack(int ticket, Who who) -> on(ticket, it -> approvals.takeBack(ticket, it, who, now));
            case Step.PatienceEnds(int ticket) -> approvals.patienceEnded(ticket, now);
            case Step.Expire(int ticket) -> on(ticket, it -> approvals.expire(ticket, it, now));
            case Step.Tell(int ticket, int which, RemedyState outcome) -> tell(ticket, which, outcome);
            default -> on(step.ticket(), ticket -> plainly(step, ticket));
        };
    }

    private void plainly(Step.OnTicket step, Ticket ticket) {
        int attempt = ticket.snapshot().attempt();
        switch (step) {
            case Step.Claim claim -> ticket.claim(colleague(claim.who()), now);
            case Step.Reply reply -> ticket.reply(colleague(reply.who()), text(), now);
            case Step.LookUp lookUp -> ticket.lookUp(colleague(lookUp.who()), number(lookUp.customer()), now);
            case Step.ConfirmReturn confirm -> ticket.confirmReturnMessage(colleague(confirm.who()), text(), now);
            case Step.ComeBack comeBack -> ticket.followUpDue(attempt, text(), now);
            case Step.QuestionSent sent -> ticket.questionSent(attempt, now);
            case Step.Silent silent -> ticket.verdictOverdue(attempt, silent.last(), text(), now);
            case Step.Says says -> ticket.receive(message(now), new Verdict(says.opinion(), List.of(), null));
            case Step.SayNotSolved no -> ticket.sayNotSolved(colleague(no.who()), now);
            case Step.AskAgain again -> ticket.askAgain(colleague(again.who()), text(), now);
            case Step.SetAside aside -> ticket.setAside(colleague(aside.who()), SetAsideReason.SPAM, now);
            case Step.Override override -> ticket.override(colleague(override.who()), "manager", "Settled in court.", now);
            default -> throw new IllegalArgumentException("Not a plain command: " + step);
        }
    }

    private String decide(int number, Who who, Remedy remedy) {
        return on(number, ticket -> {
            ticket.claim(colleague(who), now);
            if (!(policies.rule(authority(number, who), remedy) instanceof WithinMandate within)) {
                throw new Refusal(Words.of(policies.rule(authority(number, who), remedy)));
            }
            var decision = decision(remedy, who);
            ticket.decide(decision, within, now);
            carryOut(number, ticket, decision);
        });
    }

    private String ask(int number, Who who, Remedy remedy) {
        return on(number, ticket -> {
            ticket.claim(colleague(who), now);
            approvals.ask(number, ticket, who, authority(number, who), remedy, now)
                    .ifPresent(decision -> carryOut(number, ticket, decision));
        });
    }

    private String answer(int number, Who who, boolean yes) {
        return on(number, ticket -> {
            approvals.requireNoObjection(number, ticket, who);
            if (yes) {
                carryOut(number, ticket, approvals.grant(number, ticket, who, authority(number, who), now));
            } else {
                approvals.refuse(number, ticket, who, now);
            }
        });
    }

    private void carryOut(int number, Ticket ticket, Decision decision) {
        var snapshot = ticket.snapshot();
        var customer = decision.remedy().type().isWords() ? null : snapshot.customerNumber();
        if (!decision.remedy().type().isWords() && customer == null) {
            throw new Refusal("customer-not-verified");
        }
        var given = mandates.give(new Handed(decision.remedyId(), number, snapshot.attempt(), decision.remedy(), customer,
                decision.by().id(), now, RemedyState.PENDING));
        if (customer == null) {
            mandates.settle(given, RemedyState.EXECUTED);
            ticket.executed(effect(given, true), mandates.areUnderWay(given), "Is it clear now?");
        }
    }

    private String tell(int number, int which, RemedyState outcome) {
        var open = mandates.unsettled(number);
        if (open.isEmpty()) {
            return DONE;
        }
        var given = open.get(which % open.size());
        return on(number, ticket -> {
            mandates.settle(given, outcome);
            var effect = effect(given, false);
            switch (outcome) {
                case EXECUTED -> ticket.executed(effect, mandates.areUnderWay(given), "Does it work?");
                case REJECTED -> ticket.notExecuted(Trouble.REJECTED, effect, "ACCOUNT_CLOSED");
                case FAILED -> ticket.notExecuted(Trouble.FAILED, effect, "NEVER_ARRIVED");
                case UNKNOWN -> ticket.notExecuted(Trouble.OUTCOME_UNKNOWN, effect, "NO_ANSWER");
                case PENDING -> throw new IllegalArgumentException("Nothing to tell");
            }
        });
    }

    private String on(int number, Consumer<Ticket> command) {
        var ticket = Ticket.of(tickets[number], DWELL);
        mandates.begin();
        approvals.begin();
        command.accept(ticket);
        tickets[number] = ticket.snapshot();
        ticket.newEvents().stream().filter(TicketEvent.ApprovalVoided.class::isInstance)
                .forEach(event -> approvals.voided(number, (TicketEvent.ApprovalVoided) event));
        mandates.commit();
        approvals.commit();
        return DONE;
    }

    /** A copy to try something on. */
    Ticket copy(int number) {
        return Ticket.of(tickets[number], DWELL);
    }

    Instant now() {
        return now;
    }

    Authority authority(int number, Who who) {
        boolean own = who == Who.MILAN
                && (number == Step.OF_MILAN || number(Step.MILANS_NUMBER).equals(tickets[number].customerNumber()));
        return mandates.authority(who, tickets[number].customerNumber(), own, now);
    }

    @Override
    public String look(int number) {
        var ticket = tickets[number];
        var sponsor = ticket.sponsor();
        return ticket.stage() + " attempt " + ticket.attempt() + ", " + (sponsor == null ? "nobody's" : sponsor.id())
                + ", customer " + ticket.customerNumber() + ", "
                + (ticket.returnMessage() == null ? "no question" : ticket.returnMessage().state())
                + (ticket.questionSentAt() == null ? ", not asked" : ", asked") + ", opinion " + ticket.lastOpinion()
                + ", request " + approvals.look(number) + ", given " + mandates.look(number);
    }

    @Override
    public String offers(int number, Who who) {
        return authority(number, who).offers().stream()
                .map(offer -> offer.mandate().remedy().code() + " " + Words.of(offer.most()))
                .collect(Collectors.joining(", "));
    }

    Stage stage(int number) {
        return tickets[number].stage();
    }

    private static Opening opening(int number) {
        return new Opening(new UUID(1, number), new UUID(2, number), "x",
                number == Step.QUESTION ? Kind.QUESTION : Kind.COMPLAINT, Asker.CUSTOMER, "en", message(BEGIN));
    }

    static CustomerMessage message(Instant at) {
        return new CustomerMessage(UUID.randomUUID(), THREAD, "77", Visibility.PUBLIC, "…", at, at);
    }

    static Text text() {
        return new Text(UUID.randomUUID(), "…", Visibility.PUBLIC, null, THREAD);
    }

    static Colleague colleague(Who who) {
        return new Colleague(who.id(), who.id());
    }

    static String number(int customer) {
        return "C-" + customer;
    }

    static Remedy remedy(Step.What what) {
        return new Remedy(what.type(), what.type().isWords() ? null : Words.money(what.minor(), what.currency()));
    }

    static Decision decision(Remedy remedy, Who by) {
        return new Decision(UUID.randomUUID(), UUID.randomUUID(), remedy, "The line was down.", colleague(by), text());
    }

    private Effect effect(Handed given, boolean bySponsor) {
        return new Effect(given.id(), given.attempt(), given.remedy(), bySponsor, now, requireNonNull(now));
    }

    /** Refused by a use case. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String code) {
            super(code);
        }
    }
}
