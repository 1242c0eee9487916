package io.amends.tickets.ticket.web;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.application.RemedyConfig;
import io.amends.tickets.ticket.application.AwaitOutcome;
import io.amends.tickets.ticket.web.TicketCommands.Order;
import io.smallrye.mutiny.Uni;

/** Answers a decision with what came of it, when that is known soon enough (B24); else that it is under way. */
@ApplicationScoped
class OutcomeAnswers {

    /** Of RFC 7240: {@code respond-async}, or {@code wait=} and seconds. */
    static final String PREFER = "Prefer";
    static final String PREFER_SAYS = "RFC 7240: wait=N for the outcome at most N seconds, respond-async not to wait; 2 seconds when left out";
    private static final Pattern WAIT = Pattern.compile("(?i)(?:^|[,;\\s])wait=(\\d)(?!\\d)");
    private static final Pattern ASYNC = Pattern.compile("(?i)(?:^|[,;\\s])respond-async\\b");
    private static final int UNDER_WAY = Response.Status.ACCEPTED.getStatusCode();

    private final AwaitOutcome awaitOutcome;
    private final TicketCommands commands;
    private final RemedyConfig config;

    OutcomeAnswers(AwaitOutcome awaitOutcome, TicketCommands commands, RemedyConfig config) {
        this.awaitOutcome = awaitOutcome;
        this.commands = commands;
        this.config = config;
    }

    /** @param decide answers 202 once it is committed */
    Uni<Response> answer(Order order, Supplier<Uni<Response>> decide) {
        var patience = patience(order.headers().getHeaderString(PREFER));
        return patience.isZero() ? decide.get()
                : awaitOutcome.after(decide, order.ticketId(), patience,
                        first -> first.getStatus() == UNDER_WAY ? commands.conclude(UNDER_WAY, order)
                                : Uni.createFrom().item(first));
    }

    private Duration patience(@Nullable String preferred) {
        var prefer = preferred == null ? "" : preferred;
        var wait = WAIT.matcher(prefer);
        if (wait.find()) {
            return Duration.ofSeconds(Long.parseLong(wait.group(1)));
        }
        return ASYNC.matcher(prefer).find() ? Duration.ZERO : config.answerWithin();
    }
}
