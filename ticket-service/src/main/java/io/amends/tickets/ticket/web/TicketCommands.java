package io.amends.tickets.ticket.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.idempotency.Idempotent;
import io.amends.foundation.idempotency.Idempotent.Answer;
import io.amends.foundation.identity.WhoAsks;
import io.amends.foundation.problem.Refused;
import io.amends.foundation.problem.Refused.Refusal;
import io.amends.foundation.web.IfMatch;
import io.amends.tickets.ticket.application.HelpOut;
import io.amends.tickets.ticket.application.LockTicket;
import io.amends.tickets.ticket.domain.Sponsor;
import io.amends.tickets.ticket.domain.Stage;
import io.amends.tickets.ticket.domain.TicketTaken;
import io.smallrye.mutiny.Uni;

/**
 * What all commands on a ticket have in common: under a key they take effect once, at another version than the one meant they
 * take none, and they are answered with the ticket as it stands then. All in one transaction.
 */
@ApplicationScoped
class TicketCommands {

    static final String KEY = "Idempotency-Key";
    private static final int OK = 200;
    /** Taking a ticket over is not helping: of two at once one gets it. */
    static final String CLAIM = "claim";

    private final Idempotent idempotent;
    private final LockTicket lockTicket;
    private final HelpOut helpOut;
    private final TicketAnswers answers;
    private final WhoAsks whoAsks;

    TicketCommands(Idempotent idempotent, LockTicket lockTicket, HelpOut helpOut, TicketAnswers answers,
            WhoAsks whoAsks) {
        this.idempotent = idempotent;
        this.lockTicket = lockTicket;
        this.helpOut = helpOut;
        this.answers = answers;
        this.whoAsks = whoAsks;
    }

    /** For what sends or pays: without a key it is refused. */
    Uni<Response> once(int status, Order order, Supplier<Uni<Void>> command) {
        return orHelping(order, command,
                doing -> idempotent.once(whoAsks.person(), order.key(), order.intent(), () -> carryOut(status, order, doing)));
    }

    Uni<Response> run(int status, Order order, Supplier<Uni<Void>> command) {
        return orHelping(order, command, doing -> idempotent.honoured(whoAsks.person(), order.key(), order.intent(),
                () -> carryOut(status, order, doing)));
    }

    /** Whose ticket it is not is refused, and then it is asked whether she may stand in for its sponsor: that is rare. */
    private Uni<Response> orHelping(Order order, Supplier<Uni<Void>> command,
            Function<Supplier<Uni<Void>>, Uni<Response>> doing) {
        return doing.apply(command)
                .onFailure(taken -> taken instanceof TicketTaken && !CLAIM.equals(order.command()))
                .recoverWithUni(taken -> doing.apply(
                        () -> helpOut.help(order.ticketId(), whoAsks.person(), (TicketTaken) taken)
                                .chain(() -> command.get())));
    }

    /** Puts what the ticket is now in the place of a first answer under the same key, for good. */
    Uni<Response> conclude(int first, Order order) {
        return idempotent.conclude(whoAsks.person(), requireNonNull(order.key()), first,
                () -> answers.readWithin(order.ticketId(), order.headers()).map(view -> new Answer(OK, view)));
    }

    private Uni<Answer> carryOut(int status, Order order, Supplier<Uni<Void>> command) {
        return meansThisVersion(order)
                .chain(() -> command.get())
                .chain(() -> answers.readWithin(order.ticketId(), order.headers()))
                .map(view -> new Answer(status, view, status == OK ? null : "/v1/tickets/" + order.ticketId()));
    }

    private Uni<Void> meansThisVersion(Order order) {
        var ifMatch = new IfMatch(order.headers().getHeaderString(IfMatch.NAME));
        return ifMatch.header() == null ? Uni.createFrom().voidItem()
                : lockTicket.version(order.ticketId())
                        .chain(version -> ifMatch.admits(version) ? Uni.createFrom().voidItem() : refuse(order));
    }

    private Uni<Void> refuse(Order order) {
        return answers.readWithin(order.ticketId(), order.headers())
                .map(view -> new Refusal(412, "changed-meanwhile", List.of(), Map.of("current", Current.of(view))))
                .chain(refusal -> Uni.createFrom().failure(new Refused(refusal)));
    }

    /**
     * A command as it came in.
     *
     * @param command which one, so that a key is good for one only
     */
    record Order(String command, UUID ticketId, @Nullable Object request, HttpHeaders headers) {

        @Nullable
        String key() {
            return headers.getHeaderString(KEY);
        }

        Intent intent() {
            return new Intent(command, ticketId, request);
        }
    }

    /** What makes a request under an idempotency key what it is. */
    record Intent(String command, UUID ticketId, @Nullable Object request) {
    }

    /** What one has to know who had read an older version: decide anew, or let it be. */
    record Current(int version, Stage stage, @Nullable Sponsor sponsor, List<String> allowedActions) {

        static Current of(TicketView view) {
            return new Current(view.version(), view.summary().stage(), view.summary().sponsor(), view.allowedActions());
        }
    }
}
