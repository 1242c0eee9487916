package io.amends.tickets.ticket.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.TicketEvent.ApprovalExpired;
import io.amends.tickets.ticket.domain.TicketEvent.ApprovalGranted;
import io.amends.tickets.ticket.domain.TicketEvent.ApprovalRefused;
import io.amends.tickets.ticket.domain.TicketEvent.ApprovalRequested;
import io.amends.tickets.ticket.domain.TicketEvent.ApprovalVoided;
import io.amends.tickets.ticket.domain.TicketEvent.ReplyRequested;
import io.amends.tickets.ticket.domain.TicketEvent.StageChanged;

/** Waiting as somebody reckons it who has nothing but what was told (B7). */
final class Reckoned {

    private static final Set<Command> WRITTEN = EnumSet.of(Command.SAYS_YES, Command.SAYS_NO, Command.SAYS_YES_BUT,
            Command.SAYS_HM);

    private final Map<Cause, Duration> parts = new EnumMap<>(Cause.class);
    private Duration ended = Duration.ZERO;
    private Instant since;
    private Stage stage = Stage.NEW;
    private boolean asked;
    private boolean approval;
    private boolean doubt;

    Reckoned(Instant openedAt) {
        this.since = openedAt;
    }

    void after(Command command, List<TicketEvent> told, Instant now) {
        upTo(now);
        if (WRITTEN.contains(command)) {
            asked = false;
        }
        told.forEach(this::note);
    }

    Duration of(Cause cause, Instant now) {
        upTo(now);
        return parts.getOrDefault(cause, Duration.ZERO);
    }

    Duration ended(Instant now) {
        upTo(now);
        return ended;
    }

    private void note(TicketEvent event) {
        switch (event) {
            case StageChanged change -> move(change.to());
            case ApprovalRequested requested -> approval = true;
            case ApprovalGranted granted -> approval = false;
            case ApprovalRefused refused -> approval = false;
            case ApprovalExpired expired -> approval = false;
            case ApprovalVoided voided -> approval = false;
            case ReplyRequested reply -> ask(reply);
            case TicketEvent.VerdictRecorded verdict -> doubt = true;
            default -> {
                // changes nobody's turn
            }
        }
    }

    private void move(Stage next) {
        stage = next;
        boolean working = Set.of(Stage.ANALYSING, Stage.DEVISING, Stage.DECIDING).contains(next);
        asked = asked && working && next != Stage.ANALYSING;
        doubt = false;
    }

    private void ask(ReplyRequested reply) {
        boolean question = reply.purpose() != Purpose.ANSWER || reply.text().words().contains("?");
        asked = asked || question;
        doubt = doubt && !question;
    }

    private void upTo(Instant now) {
        var waited = Duration.between(since, now);
        var cause = turn();
        if (cause == null) {
            ended = ended.plus(waited);
        } else {
            parts.merge(cause, waited, Duration::plus);
        }
        since = now;
    }

    private @Nullable Cause turn() {
        if (stage.hasEnded()) {
            return null;
        }
        if (approval) {
            return Cause.US_APPROVAL;
        }
        if (asked && stage != Stage.EXECUTING) {
            return Cause.CUSTOMER;
        }
        if (stage == Stage.EXECUTING || stage == Stage.AWAITING_VERDICT && !doubt) {
            return Cause.US_EXECUTE;
        }
        return Cause.US_ANALYSE;
    }
}
