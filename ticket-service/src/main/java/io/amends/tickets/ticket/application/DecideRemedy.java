package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Ids;
import io.amends.foundation.identity.Person;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.mandate.application.RuleAtCommit;
import io.amends.tickets.mandate.application.Ruled;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.ticket.application.ReplyToCustomer.Wording;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Decision;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.tool.application.CheckRemedy;
import io.smallrye.mutiny.Uni;

/**
 * The one command (B3): remedy, reason and reply, ruled by her mandate as it stands at commit (B4). Joins the transaction of
 * the idempotency key. Locks the ticket first, see {@link RuleAtCommit}.
 */
@ApplicationScoped
public class DecideRemedy {

    private final Tickets tickets;
    private final RuleAtCommit ruleAtCommit;
    private final CarryOutDecision carryOut;
    private final ComposeText texts;
    private final CheckRemedy checkRemedy;
    private final Ids ids;
    private final Clock clock;

    DecideRemedy(Tickets tickets, RuleAtCommit ruleAtCommit, CarryOutDecision carryOut, ComposeText texts,
            CheckRemedy checkRemedy, Ids ids, Clock clock) {
        this.tickets = tickets;
        this.ruleAtCommit = ruleAtCommit;
        this.carryOut = carryOut;
        this.texts = texts;
        this.checkRemedy = checkRemedy;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Void> decide(UUID ticketId, Command command) {
        return checkRemedy.whole(command.remedy())
                .chain(() -> tickets.locked(ticketId))
                .invoke(ticket -> ticket.claim(command.colleague(), clock.instant()))
                .chain(ticket -> ruleAtCommit.rule(command.person(), Affairs.of(ticket.snapshot()), command.remedy())
                        .chain(ruled -> decide(ticket, command, ruled)));
    }

    private Uni<Void> decide(Ticket ticket, Command command, Ruled ruled) {
        return ruled.ruling() instanceof WithinMandate within ? decide(ticket, command, ruled, within)
                : Uni.createFrom().failure(new AboveYourMandate(ruled));
    }

    private Uni<Void> decide(Ticket ticket, Command command, Ruled ruled, WithinMandate within) {
        return texts.signedIfAny(ticket.snapshot(), command.reply(), command.colleague())
                .map(reply -> new Decision(ids.fresh(), ids.fresh(), command.remedy(), command.because(),
                        command.colleague(), reply.orElse(null)))
                .invoke(decision -> ticket.decide(decision, within, clock.instant()))
                .call(decision -> carryOut.carryOut(ticket, decision, within.mandate()))
                .chain(decision -> ruleAtCommit.record(ruled, within, decision.remedyId(), LogKind.DECIDED));
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
