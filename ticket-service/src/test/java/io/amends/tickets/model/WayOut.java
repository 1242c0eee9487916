package io.amends.tickets.model;

import java.util.List;

import io.amends.tickets.model.Step.What;
import io.amends.tickets.remedy.domain.RemedyState;
import io.amends.tickets.ticket.domain.Stage;
import io.amends.tickets.ticket.domain.Verdict.Opinion;

/** From wherever a ticket stands its owner can bring it, with nobody's permission, to where the customer says yes. */
final class WayOut {

    private static final int MOST_STEPS = 20;

    private final Product product;
    private final int ticket;

    WayOut(Product product, int ticket) {
        this.product = product;
        this.ticket = ticket;
    }

    /** Where the ticket ends when its owner explains, the machines do what they are there for, and the customer is content. */
    Stage taken() {
        for (int i = 0; i < MOST_STEPS && !isSatisfied(); i++) {
            steps().forEach(product::take);
        }
        return product.stage(ticket);
    }

    private boolean isSatisfied() {
        return product.stage(ticket) == Stage.RELEASED || product.stage(ticket) == Stage.ANSWERED;
    }

    private List<Step> steps() {
        var owner = HelpfulAction.owner(product.copy(ticket));
        return switch (product.stage(ticket)) {
            case NEW, ANALYSING, DEVISING, DECIDING, AWAITING_APPROVAL ->
                List.of(new Step.Decide(ticket, owner, What.WORDS));
            case EXECUTING -> List.of(new Step.Tell(ticket, 0, RemedyState.EXECUTED));
            case AWAITING_VERDICT -> List.of(new Step.ConfirmReturn(ticket, owner), new Step.ComeBack(ticket),
                    new Step.QuestionSent(ticket), new Step.Says(ticket, Opinion.SATISFIED));
            case LAPSED, NOT_A_COMPLAINT, OVERRIDDEN, RELEASED, ANSWERED ->
                List.of(new Step.Says(ticket, Opinion.UNCLEAR));
        };
    }
}
