package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.problem.Refused;
import io.amends.tickets.reply.application.Letters;
import io.amends.tickets.staff.application.AtWork;
import io.amends.tickets.staff.application.PeopleAtWork;
import io.amends.tickets.ticket.application.ReplyToCustomer.Wording;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Text;
import io.amends.tickets.ticket.domain.Ticket;
import io.smallrye.mutiny.Uni;

/**
 * She passes a ticket on to a colleague whom she chose: one solver more, and the customer is told who it is (A16, A18). Runs
 * inside the transaction of the key.
 */
@ApplicationScoped
public class HandOverTicket {

    private final Tickets tickets;
    private final PeopleAtWork people;
    private final ComposeText texts;
    private final Letters letters;
    private final Clock clock;

    HandOverTicket(Tickets tickets, PeopleAtWork people, ComposeText texts, Letters letters, Clock clock) {
        this.tickets = tickets;
        this.people = people;
        this.texts = texts;
        this.letters = letters;
        this.clock = clock;
    }

    public Uni<Void> handOver(UUID ticketId, Colleague from, Command command) {
        return tickets.locked(ticketId)
                .invoke(ticket -> ticket.claim(from, clock.instant()))
                .chain(ticket -> people.find(command.to())
                        .onItem().ifNull().failWith(() -> new Refused(422, "nobody-at-work"))
                        .map(HandOverTicket::colleague)
                        .call(to -> introduction(ticket, from, to, command)
                                .invoke(text -> ticket.handOver(from, to, text.orElse(null), clock.instant())))
                        .chain(() -> tickets.save(ticket)));
    }

    private Uni<Optional<Text>> introduction(Ticket ticket, Colleague from, Colleague to, Command command) {
        if (!command.introduce()) {
            return Uni.createFrom().item(Optional.empty());
        }
        var snapshot = ticket.snapshot();
        return tickets.get(snapshot.id())
                .map(stored -> command.text() != null ? command.text()
                        : letters.introduction(stored.contact().name(), to.name(), from.name(), snapshot.language()))
                .chain(words -> texts.signed(snapshot, new Wording(words, snapshot.visibility()), from))
                .map(Optional::of);
    }

    private static Colleague colleague(AtWork person) {
        return new Colleague(person.id(), person.name());
    }

    /**
     * What she wants.
     *
     * @param to id of the colleague
     * @param introduce whether the customer is told
     * @param text in place of the drafted one
     */
    public record Command(String to, boolean introduce, @Nullable String text) {

        @Override
        public String toString() {
            return "Command[to=" + to + "]";
        }
    }
}
