package io.amends.tickets.ticket.application;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.live.application.NewsDesk;
import io.amends.tickets.live.application.TicketNews;
import io.amends.tickets.remedy.application.Remedies;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Waits a moment for what becomes of a decision (B24), on whichever replica it is carried out: it hears the same news as
 * everybody
 * who watches. Nothing is held meanwhile, neither a transaction nor a thread.
 */
@ApplicationScoped
public class AwaitOutcome {

    private static final String OF_REMEDIES = "remedy.";

    private final NewsDesk desk;
    private final Remedies remedies;

    AwaitOutcome(NewsDesk desk, Remedies remedies) {
        this.desk = desk;
        this.remedies = remedies;
    }

    /**
     * @param decide commits the decision
     * @param told answers otherwise once the outcome is known
     */
    public <T> Uni<T> after(Supplier<Uni<T>> decide, UUID ticketId, Duration patience, Function<T, Uni<T>> told) {
        var caller = Vertx.currentContext();
        // Listens first, so that nothing can happen in between.
        var news = desk.fromNow();
        return decide.get()
                .chain(answer -> isKnown(news, ticketId, patience, caller)
                        .chain(known -> known ? told.apply(answer) : Uni.createFrom().item(answer)))
                .onTermination().invoke(() -> desk.leave(news));
    }

    // Whatever happens to the news, the decision stands.
    private Uni<Boolean> isKnown(Multi<TicketNews> news, UUID ticketId, Duration patience, Context caller) {
        var ofTicket = news.select().where(one -> one.ticketId().equals(ticketId) && one.type().startsWith(OF_REMEDIES))
                .map(one -> ticketId);
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(ticketId), ofTicket)
                .onItem().transformToUniAndConcatenate(remedies::areSettled)
                .select().where(settled -> settled)
                .toUni()
                .onItem().ifNull().continueWith(false)
                .ifNoItem().after(patience).recoverWithItem(false)
                .onFailure().recoverWithItem(false)
                .emitOn(task -> caller.runOnContext(ignored -> task.run()));
    }
}
