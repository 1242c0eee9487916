package io.amends.tickets.model;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.model.ModelMandates.Gift;
import io.amends.tickets.model.Step.What;
import io.amends.tickets.remedy.domain.RemedyState;

/** The rules of the house once more, as plainly as they can be told, to hold the domain against. */
final class Model implements World {

    private final List<ModelTicket> tickets = IntStream.range(0, Step.TICKETS)
            .mapToObj(number -> new ModelTicket(number == Step.QUESTION)).toList();
    private final @Nullable Request[] requests = new Request[Step.TICKETS];
    private final ModelMandates mandates = new ModelMandates();
    private final long betweenSteps;
    private long now;

    Model(Duration betweenSteps) {
        this.betweenSteps = betweenSteps.toSeconds();
    }

    /** What was asked for above a mandate. */
    private static final class Request {

        final Who asker;
        final What total;
        final long rest;
        final int customer;
        final Set<String> asked;
        String state = "REQUESTED";

        Request(Who asker, What total, long rest, int customer, Set<String> asked) {
            this.asker = asker;
            this.total = total;
            this.rest = rest;
            this.customer = customer;
            this.asked = asked;
        }

        boolean waits() {
            return state.equals("REQUESTED");
        }

        boolean isAskedOf(Who who) {
            return who != asker && (asked.contains(who.id()) || who.roles().stream().anyMatch(asked::contains));
        }
    }

    @Override
    public String take(Step step) {
        now += betweenSteps;
        return switch (step) {
            case Step.Wait(int minutes) -> done(now += minutes * 60L);
            case Step.Mandating mandating -> done(() -> mandates.write(mandating, now));
            case Step.Withdraw(int slot) -> done(() -> mandates.withdraw(slot));
            case Step.OnTicket onTicket -> take(onTicket, tickets.get(onTicket.ticket()));
        };
    }

    private String take(Step.OnTicket step, ModelTicket ticket) {
        return switch (step) {
            case Step.Claim claim -> ticket.claim(claim.who());
            case Step.Reply reply -> ticket.reply(reply.who());
            case Step.LookUp lookUp -> lookUp(lookUp, ticket);
            case Step.Decide decide -> decide(decide, ticket);
            case Step.Ask ask -> ask(ask, ticket);
            case Step.AnswerRequest answer -> answer(answer, ticket);
            case Step.TakeBack takeBack -> takeBack(takeBack, ticket);
            case Step.PatienceEnds patience -> done(() -> patienceEnds(patience.ticket()));
            case Step.Expire expire -> done(() -> settle(expire.ticket(), "EXPIRED"));
            case Step.Tell tell -> done(() -> tell(tell, ticket));
            case Step.ConfirmReturn confirm -> ticket.confirm(confirm.who());
            case Step.ComeBack comeBack -> done(ticket::comeBack);
            case Step.QuestionSent sent -> done(ticket::questionSent);
            case Step.Silent silent -> done(() -> ticket.silent(silent.last()));
            case Step.Says says -> done(() -> ticket.says(says.opinion()));
            case Step.SayNotSolved no -> ticket.notSolved(no.who());
            case Step.AskAgain again -> ticket.askAgain(again.who());
            case Step.SetAside aside -> ticket.setAside(aside.who());
            case Step.Override override -> override(override.ticket(), ticket);
        };
    }

    private String lookUp(Step.LookUp step, ModelTicket ticket) {
        boolean another = ticket.customer == null || ticket.customer != step.customer();
        var answer = ticket.lookUp(step.who(), step.customer());
        if (answer.equals(DONE) && another) {
            settle(step.ticket(), "VOID CUSTOMER_CHANGED");
        }
        return answer;
    }

    private String decide(Step.Decide step, ModelTicket ticket) {
        var who = step.who();
        if (!isOrCouldBeHers(ticket, who)) {
            return whyNotHers(ticket);
        }
        var may = mandates.may(who, isOwn(step.ticket(), who), ticket.customer, step.what(), now);
        if (!may.yes()) {
            return may.words();
        }
        if (!ticket.mayDecide()) {
            return "not-now";
        }
        boolean words = step.what().type().isWords();
        if (!words && ticket.customer == null) {
            return "customer-not-verified";
        }
        ticket.claim(who);
        fall(step.ticket(), "VOID AMOUNT_CHANGED");
        ticket.decided();
        give(step.ticket(), ticket, step.what(), who);
        return DONE;
    }

    private void give(int number, ModelTicket ticket, What what, Who who) {
        boolean words = what.type().isWords();
        var gift = new Gift(number, ticket.attempt, what, words ? null : ticket.customer, who, now);
        mandates.give(gift);
        if (words) {
            gift.state = "EXECUTED";
            ticket.executed(gift.attempt, isMoreUnderWay(gift), true);
        }
    }

    private String ask(Step.Ask step, ModelTicket ticket) {
        var who = step.who();
        if (!isOrCouldBeHers(ticket, who)) {
            return whyNotHers(ticket);
        }
        if (ticket.awaitsApproval()) {
            return "approval-pending";
        }
        var own = isOwn(step.ticket(), who);
        var may = mandates.may(who, own, ticket.customer, step.what(), now);
        if (may.yes()) {
            return "nothing-to-ask";
        }
        if (own) {
            return may.words();
        }
        if (ticket.customer == null) {
            return "customer-not-verified";
        }
        long rest = step.what().minor() - may.now();
        var asked = mandates.whoCovers(who, step.what(), rest, ticket.customer, may.now(), Set.of(), now);
        if (asked.isEmpty()) {
            return "nobody-covers";
        }
        if (!ticket.mayAsk()) {
            return "not-now";
        }
        ticket.claim(who);
        ticket.asked(may.now() > 0);
        requests[step.ticket()] = new Request(who, step.what(), rest, ticket.customer, asked);
        if (may.now() > 0) {
            give(step.ticket(), ticket, so(step.what(), may.now()), who);
        }
        return DONE;
    }

    private String answer(Step.AnswerRequest step, ModelTicket ticket) {
        var request = requests[step.ticket()];
        var who = step.who();
        if (request == null || who != request.asker && !request.isAskedOf(who)) {
            return "no-such-approval";
        }
        if (!request.waits()) {
            return whyNoAnswer(request);
        }
        if (who == request.asker) {
            return "YOUR_OWN";
        }
        if (!step.yes()) {
            settle(step.ticket(), "REFUSED");
            return DONE;
        }
        var own = isOwn(step.ticket(), who);
        var rest = so(request.total, request.rest);
        var may = mandates.may(who, own, ticket.customer, rest, now);
        if (!may.yes()) {
            return may.words();
        }
        if (may.paper() == null || may.paper().reach().decision() < request.total.minor()) {
            return mandates.may(who, own, ticket.customer, request.total, now).words();
        }
        request.state = "GRANTED";
        ticket.granted();
        give(step.ticket(), ticket, rest, who);
        return DONE;
    }

    private String takeBack(Step.TakeBack step, ModelTicket ticket) {
        var request = requests[step.ticket()];
        if (request == null || request.asker != step.who()) {
            return "no-such-approval";
        }
        if (!request.waits()) {
            return whyNoAnswer(request);
        }
        settle(step.ticket(), "VOID WITHDRAWN");
        return DONE;
    }

    private static String whyNoAnswer(Request request) {
        return switch (request.state) {
            case "GRANTED", "REFUSED" -> "ANSWERED";
            case "EXPIRED" -> "EXPIRED";
            default -> "VOID";
        };
    }

    private void patienceEnds(int number) {
        var request = requests[number];
        if (request != null && request.waits()) {
            request.asked.addAll(mandates.whoCovers(request.asker, request.total, request.rest, request.customer, 0,
                    new TreeSet<>(request.asked), now));
        }
    }

    /** It is settled, and she decides anew. */
    private void settle(int number, String how) {
        if (fall(number, how)) {
            tickets.get(number).denied();
        }
    }

    /** It is settled, and the ticket goes its own way. Returns whether there was anything to settle. */
    private boolean fall(int number, String how) {
        var request = requests[number];
        if (request == null || !request.waits()) {
            return false;
        }
        request.state = how;
        return true;
    }

    private void tell(Step.Tell step, ModelTicket ticket) {
        var open = mandates.open(step.ticket());
        if (open.isEmpty()) {
            return;
        }
        var gift = open.get(step.which() % open.size());
        gift.state = step.outcome().name();
        if (step.outcome() == RemedyState.EXECUTED) {
            ticket.executed(gift.attempt, isMoreUnderWay(gift), false);
        } else if (step.outcome() != RemedyState.UNKNOWN && ticket.notExecuted(gift.attempt)) {
            fall(step.ticket(), "VOID NOT_GIVEN");
        }
    }

    private boolean isMoreUnderWay(Gift but) {
        return mandates.open(but.ticket).stream().anyMatch(gift -> gift != but && gift.attempt == but.attempt);
    }

    private String override(int number, ModelTicket ticket) {
        var answer = ticket.override();
        if (answer.equals(DONE)) {
            fall(number, "VOID TICKET_ENDED");
        }
        return answer;
    }

    private static boolean isOrCouldBeHers(ModelTicket ticket, Who who) {
        return ticket.owner == null ? !ticket.hasEnded() : ticket.owner == who;
    }

    private static String whyNotHers(ModelTicket ticket) {
        return ticket.owner == null ? "not-now" : "taken";
    }

    private boolean isOwn(int number, Who who) {
        var customer = tickets.get(number).customer;
        return who == Who.MILAN && (number == Step.OF_MILAN || customer != null && customer == Step.MILANS_NUMBER);
    }

    private static What so(What like, long minor) {
        return new What(like.type(), like.currency(), minor);
    }

    private static String done(Runnable what) {
        what.run();
        return DONE;
    }

    private static String done(long ignored) {
        return DONE;
    }

    @Override
    public String look(int number) {
        var request = requests[number];
        return tickets.get(number).look(request == null ? "none"
                : "%s %d %s of %d %s from %s".formatted(request.state, request.rest, request.total.currency(),
                        request.total.minor(), request.total.currency(), String.join("+", request.asked)),
                mandates.look(number));
    }

    @Override
    public String offers(int number, Who who) {
        return mandates.offers(who, isOwn(number, who), tickets.get(number).customer, now);
    }
}
