package io.amends.tickets.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** Where a ticket stands, told anew from the house rules. Whatever is refused says why, and changes nothing. */
final class ModelTicket {

    private static final List<String> BEFORE_DECISION = List.of("NEW", "ANALYSING", "DEVISING", "DECIDING");
    private static final List<String> ENDS = List.of("RELEASED", "ANSWERED", "LAPSED", "NOT_A_COMPLAINT", "OVERRIDDEN");

    private final boolean question;
    String stage = "NEW";
    int attempt = 1;
    @Nullable
    Who owner;
    @Nullable
    Integer customer;
    /** Of the message that asks the customer: not there, DRAFTED, CONFIRMED, DUE or SENT. */
    private String message = "no question";
    private boolean asked;
    private @Nullable Opinion opinion;
    /** More was asked for than the mandate allows: "", "asked", or "denied" while what was given at once is under way. */
    String more = "";

    ModelTicket(boolean question) {
        this.question = question;
    }

    boolean hasEnded() {
        return ENDS.contains(stage);
    }

    boolean awaitsApproval() {
        return more.equals("asked");
    }

    String claim(Who who) {
        if (owner == null && hasEnded()) {
            return "not-now";
        }
        if (owner != null && owner != who) {
            return "taken";
        }
        owner = who;
        return World.DONE;
    }

    private String act(boolean offered, Who who) {
        return offered ? claim(who) : "not-now";
    }

    String reply(Who who) {
        return began(act(!hasEnded(), who));
    }

    String lookUp(Who who, int number) {
        var answer = began(act(!hasEnded(), who));
        customer = answer.equals(World.DONE) ? Integer.valueOf(number) : customer;
        return answer;
    }

    private String began(String answer) {
        stage = answer.equals(World.DONE) && stage.equals("NEW") ? "ANALYSING" : stage;
        return answer;
    }

    boolean mayDecide() {
        return BEFORE_DECISION.contains(stage) || stage.equals("AWAITING_APPROVAL");
    }

    boolean mayAsk() {
        return BEFORE_DECISION.contains(stage);
    }

    void decided() {
        stage = "EXECUTING";
        more = "";
    }

    void asked(boolean somethingAtOnce) {
        stage = somethingAtOnce ? "EXECUTING" : "AWAITING_APPROVAL";
        more = "asked";
    }

    void granted() {
        stage = "EXECUTING";
        more = "";
    }

    /** What was asked for is not to be had: she decides anew, but not before what is under way has come to its end. */
    void denied() {
        boolean underWay = stage.equals("EXECUTING");
        more = underWay ? "denied" : "";
        stage = underWay ? stage : "DECIDING";
    }

    void executed(int ofAttempt, boolean moreUnderWay, boolean byWords) {
        if (!stage.equals("EXECUTING") || ofAttempt != attempt || moreUnderWay) {
            return;
        }
        switch (more) {
            case "asked" -> stage = "AWAITING_APPROVAL";
            case "denied" -> {
                more = "";
                stage = "DECIDING";
            }
            default -> {
                stage = question && byWords ? "ANSWERED" : "AWAITING_VERDICT";
                message = question && byWords ? message : "DRAFTED";
            }
        }
    }

    /** Returns whether the ticket went back. */
    boolean notExecuted(int ofAttempt) {
        if (!stage.equals("EXECUTING") || ofAttempt != attempt) {
            return false;
        }
        stage = "DEVISING";
        more = "";
        return true;
    }

    private boolean waitsForVerdict() {
        return stage.equals("AWAITING_VERDICT");
    }

    String confirm(Who who) {
        var answer = act(waitsForVerdict() && (message.equals("DRAFTED") || message.equals("DUE")), who);
        message = !answer.equals(World.DONE) ? message : message.equals("DUE") ? "SENT" : "CONFIRMED";
        return answer;
    }

    void comeBack() {
        if (waitsForVerdict() && !message.equals("SENT")) {
            message = message.equals("CONFIRMED") ? "SENT" : "DUE";
        }
    }

    void questionSent() {
        asked |= waitsForVerdict();
    }

    void silent(boolean last) {
        stage = last && waitsForVerdict() && opinion == null ? "LAPSED" : stage;
    }

    void says(Opinion said) {
        if (hasEnded() && said != Opinion.SATISFIED) {
            again();
        } else if (waitsForVerdict() && asked) {
            opinion = said;
            if (said == Opinion.SATISFIED) {
                stage = "RELEASED";
            } else if (said == Opinion.UNSATISFIED) {
                again();
            }
        }
    }

    private void again() {
        stage = "ANALYSING";
        attempt++;
        message = "no question";
        asked = false;
        opinion = null;
    }

    String notSolved(Who who) {
        var answer = act(waitsForVerdict() && opinion != null, who);
        if (answer.equals(World.DONE)) {
            again();
        }
        return answer;
    }

    String askAgain(Who who) {
        var answer = act(waitsForVerdict() && opinion != null, who);
        opinion = answer.equals(World.DONE) ? null : opinion;
        return answer;
    }

    String setAside(Who who) {
        var answer = act(BEFORE_DECISION.contains(stage), who);
        stage = answer.equals(World.DONE) ? "NOT_A_COMPLAINT" : stage;
        return answer;
    }

    String override() {
        if (hasEnded()) {
            return "not-now";
        }
        stage = "OVERRIDDEN";
        more = "";
        return World.DONE;
    }

    String look(String request, String given) {
        return stage + " attempt " + attempt + ", " + (owner == null ? "nobody's" : owner.id()) + ", customer "
                + (customer == null ? "null" : "C-" + customer) + ", " + message + (asked ? ", asked" : ", not asked")
                + ", opinion " + opinion + ", request " + request + ", given " + given;
    }
}
