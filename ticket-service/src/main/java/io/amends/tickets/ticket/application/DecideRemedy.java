package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Ids;
import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.application.Mandates;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.MandatePolicy;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.ticket.application.ReplyToCustomer.Wording;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Decision;
import io.amends.tickets.ticket.domain.Text;
import io.amends.tickets.ticket.domain.Ticket;
import io.smallrye.mutiny.Uni;

/**
 * The one command (B3): remedy, reason and reply, ruled by her mandate as it stands at commit (B4). Joins the transaction of
 * the idempotency key. Locks the ticket, then the mandate.
 */
@ApplicationScoped
public class DecideRemedy {

    private final Tickets tickets;
    private final Mandates mandates;
    private final CarryOutDecision carryOut;
    private final ComposeText texts;
    private final Ids ids;
    private final Clock clock;

    DecideRemedy(Tickets tickets, Mandates mandates, CarryOutDecision carryOut, ComposeText texts, Ids ids, Clock clock) {
        this.tickets = tickets;
        this.mandates = mandates;
        this.carryOut = carryOut;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Void> decide(UUID ticketId, Command command) {
        return tickets.locked(ticketId)
                .invoke(ticket -> ticket.claim(command.colleague(), clock.instant()))
                .chain(ticket -> mandates.lockedFor(command.person())
                        .map(held -> within(held, command.remedy()))
                        .chain(ruling -> decide(ticket, command, ruling)));
    }

    private Uni<Void> decide(Ticket ticket, Command command, WithinMandate ruling) {
        return reply(ticket, command)
                .map(reply -> new Decision(ids.fresh(), ids.fresh(), command.remedy(), command.because(),
                        command.colleague(), reply.orElse(null)))
                .invoke(decision -> ticket.decide(decision, ruling, clock.instant()))
                .chain(decision -> carryOut.carryOut(ticket, decision, ruling.mandate()));
    }

    private static WithinMandate within(List<Mandate> held, Remedy remedy) {
        var ruling = MandatePolicy.rule(held, remedy);
        if (ruling instanceof WithinMandate within) {
            return within;
        }
        throw new AboveYourMandate(ruling, held, remedy);
    }

    private Uni<Optional<Text>> reply(Ticket ticket, Command command) {
        return command.reply() == null ? Uni.createFrom().item(Optional.empty())
                : texts.signed(ticket.snapshot().id(), command.reply(), command.colleague()).map(Optional::of);
    }

    /** @param because her reason in one sentence */
    public record Command(Person person, Remedy remedy, String because, @Nullable Wording reply) {

        Colleague colleague() {
            return new Colleague(person.id(), person.name());
        }

        @Override
        public String toString() {
            return "Command[person=" + person.id() + "]";
        }
    }
}
