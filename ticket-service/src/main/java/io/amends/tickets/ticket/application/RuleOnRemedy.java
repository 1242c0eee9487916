package io.amends.tickets.ticket.application;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.mandate.application.RuleBeforehand;
import io.amends.tickets.mandate.application.Ruled;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.tool.application.CheckRemedy;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;

/** May I? A dry run: it answers before anybody acts, and changes nothing (B4, B24). */
@ApplicationScoped
public class RuleOnRemedy {

    private final TicketsForReaders tickets;
    private final CheckRemedy checkRemedy;
    private final RuleBeforehand ruleBeforehand;

    RuleOnRemedy(TicketsForReaders tickets, CheckRemedy checkRemedy, RuleBeforehand ruleBeforehand) {
        this.tickets = tickets;
        this.checkRemedy = checkRemedy;
        this.ruleBeforehand = ruleBeforehand;
    }

    @WithSession
    public Uni<Ruled> rule(UUID ticketId, Person person, Remedy remedy) {
        return checkRemedy.kind(remedy)
                .chain(() -> tickets.read(ticketId, Readers.of(person)))
                .map(Affairs::asReadBy)
                .chain(affair -> ruleBeforehand.rule(person, affair, remedy));
    }
}
