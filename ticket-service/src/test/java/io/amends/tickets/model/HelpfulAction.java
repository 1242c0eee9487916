package io.amends.tickets.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.mandate.domain.MandatePolicy;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.ticket.domain.Action;
import io.amends.tickets.ticket.domain.Stage;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.ticket.domain.TicketRefusal;
import io.amends.tickets.ticket.domain.Verdict;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

/**
 * Wherever a ticket stands, whoever owns it can do something for the customer now, words at least, and whatever she is offered
 * she may really give. What has ended comes back with the customer's next message.
 */
record HelpfulAction(Product product, int number) {

    /** What she is left without; nothing when all is well. */
    Optional<String> missing() {
        var ticket = product.copy(number);
        if (ticket.snapshot().stage().hasEnded()) {
            ticket.receive(Product.message(product.now()), new Verdict(Opinion.UNCLEAR, List.of(), null));
            if (ticket.snapshot().stage() != Stage.ANALYSING) {
                return Optional.of("cannot be reopened");
            }
        }
        return missing(ticket, owner(ticket));
    }

    private Optional<String> missing(Ticket ticket, Who who) {
        var stage = ticket.snapshot().stage();
        if (!ticket.snapshot().allowedActions(who.id(), false).containsAll(List.of(Action.REPLY, Action.LOOK_UP))) {
            return Optional.of("no words offered in " + stage);
        }
        var authority = product.authority(number, who);
        var offers = authority.offers();
        if (offers.isEmpty() || !offers.stream().allMatch(offer -> isTrue(offer, authority))) {
            return Optional.of("nothing to give, or not what is offered, in " + stage);
        }
        try {
            ticket.reply(Product.colleague(who), Product.text(), product.now());
            return Optional.empty();
        } catch (TicketRefusal refusal) {
            return Optional.of("words are refused in " + stage);
        }
    }

    private static boolean isTrue(Authority.Offer offer, Authority authority) {
        return MandatePolicy.rule(authority, new Remedy(offer.mandate().remedy(), offer.most())) instanceof WithinMandate;
    }

    /** Whoever owns it; what is nobody's is Nora's, who is on duty. */
    static Who owner(Ticket ticket) {
        var sponsor = ticket.snapshot().sponsor();
        return sponsor == null ? Who.NORA : Who.valueOf(sponsor.id().toUpperCase(Locale.ROOT));
    }
}
