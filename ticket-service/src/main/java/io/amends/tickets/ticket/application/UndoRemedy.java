package io.amends.tickets.ticket.application;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Ids;
import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.mandate.application.Affair;
import io.amends.tickets.mandate.application.RuleAtCommit;
import io.amends.tickets.mandate.application.Ruled;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.application.GivenRemedy;
import io.amends.tickets.remedy.application.Remedies;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyState;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Decision;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.tool.application.CanonicalJson;
import io.amends.tickets.tool.application.CheckTool;
import io.amends.tickets.tool.application.Tools;
import io.smallrye.mutiny.Uni;

/**
 * Takes back what had its effect (B31): a remedy of its own, with its own ruling and its own line in the log, that refers to
 * the
 * first one. Once: the ticket is locked, and the database keeps a second one out whatever happens here.
 */
@ApplicationScoped
public class UndoRemedy {

    private final Tickets tickets;
    private final Remedies remedies;
    private final Tools tools;
    private final RuleAtCommit ruleAtCommit;
    private final CarryOutDecision carryOut;
    private final Ids ids;
    private final Clock clock;

    UndoRemedy(Tickets tickets, Remedies remedies, Tools tools, RuleAtCommit ruleAtCommit, CarryOutDecision carryOut, Ids ids,
            Clock clock) {
        this.tickets = tickets;
        this.remedies = remedies;
        this.tools = tools;
        this.ruleAtCommit = ruleAtCommit;
        this.carryOut = carryOut;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Joins the transaction of the idempotency key.
     *
     * @param because why, in one sentence
     */
    public Uni<Void> undo(UUID ticketId, UUID remedyId, Person person, String because) {
        return tickets.locked(ticketId)
                .invoke(ticket -> ticket.claim(colleague(person), clock.instant()))
                .chain(ticket -> remedies.ofTicket(ticketId)
                        .map(given -> undoable(given.stream().map(GivenRemedy::remedy).toList(), remedyId))
                        .chain(first -> undo(ticket, first, person, because)));
    }

    private static DecidedRemedy undoable(List<DecidedRemedy> given, UUID remedyId) {
        var first = given.stream().filter(remedy -> remedy.id().equals(remedyId)).findFirst()
                .orElseThrow(() -> new Refused(404, "not-given-here"));
        if (first.state() != RemedyState.EXECUTED) {
            throw new Refused(409, "nothing-to-undo");
        }
        if (first.isUndoneAmong(given)) {
            throw new Refused(409, "undone-already");
        }
        return first;
    }

    private Uni<Void> undo(Ticket ticket, DecidedRemedy first, Person person, String because) {
        return tools.get(first.remedy().type().code(), first.toolVersion())
                .map(tool -> undoing(first, tool.undo()))
                .chain(remedy -> ruleAtCommit.rule(person, affair(ticket, first), remedy))
                .chain(ruled -> undo(ticket, first, ruled, because));
    }

    private Uni<Void> undo(Ticket ticket, DecidedRemedy first, Ruled ruled, String because) {
        if (!(ruled.ruling() instanceof WithinMandate within)) {
            return Uni.createFrom().failure(new AboveYourMandate(ruled));
        }
        var decision = new Decision(ids.fresh(), ids.fresh(), ruled.remedy(), because, colleague(ruled.person()), null);
        ticket.undo(decision, within, clock.instant());
        return carryOut.undo(ticket, decision, within.mandate(), first)
                .chain(() -> ruleAtCommit.record(ruled, within, decision.remedyId(), LogKind.DECIDED,
                        Map.of("undoes", first.id())));
    }

    private static Remedy undoing(DecidedRemedy first, @Nullable String undo) {
        if (undo == null) {
            throw new Refused(409, "nothing-to-undo");
        }
        return new Remedy(new RemedyType(undo), null, CanonicalJson.of(Map.of(CheckTool.UNDOES, first.id().toString())));
    }

    // Whoever got the first one, be another customer looked up meanwhile or not.
    private static Affair affair(Ticket ticket, DecidedRemedy first) {
        var affair = Affairs.of(ticket.snapshot());
        return new Affair(affair.ticketId(), requireNonNull(first.customerNumber()), affair.contactId(), affair.network());
    }

    private static Colleague colleague(Person person) {
        return new Colleague(person.id(), person.name());
    }
}
