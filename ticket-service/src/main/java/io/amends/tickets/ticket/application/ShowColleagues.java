package io.amends.tickets.ticket.application;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.reply.application.Letters;
import io.amends.tickets.staff.application.AtWork;
import io.amends.tickets.staff.application.PeopleAtWork;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** Who can be given a ticket, with what they have in hand (A10) and the drafted words that introduce them (A16). */
@ApplicationScoped
public class ShowColleagues {

    private final TicketsForReaders forReaders;
    private final PeopleAtWork people;
    private final Letters letters;

    ShowColleagues(TicketsForReaders forReaders, PeopleAtWork people, Letters letters) {
        this.forReaders = forReaders;
        this.people = people;
        this.letters = letters;
    }

    @WithSession
    public Uni<List<Choice>> of(UUID ticketId, Person reader) {
        return forReaders.read(ticketId, Readers.of(reader))
                .chain(read -> people.all().map(all -> all.stream()
                        .filter(person -> !person.id().equals(reader.id()))
                        .map(person -> new Choice(person, letters.introduction(read.stored().contact().name(), person.name(),
                                reader.name(), read.ticket().language())))
                        .toList()));
    }

    @WithSession
    public Uni<Long> openTicketsOf(Person person) {
        return people.openTicketsOf(person.id());
    }

    /** @param introduction in the customer's language, signed by whoever passes it on */
    public record Choice(AtWork person, String introduction) {

        @Override
        public String toString() {
            return "Choice[person=" + person.id() + "]";
        }
    }
}
