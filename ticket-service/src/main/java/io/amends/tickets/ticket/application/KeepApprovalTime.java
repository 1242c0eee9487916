package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.approval.application.Approvals;
import io.amends.tickets.approval.application.AskWhom;
import io.amends.tickets.approval.application.SettleApproval;
import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.Settlement;
import io.amends.tickets.ticket.domain.Ticket;
import io.smallrye.mutiny.Uni;

/**
 * A request waits for long (B20): its patience ends, or it expires. Nobody is woken. Runs inside the transaction of the inbox.
 */
@ApplicationScoped
public class KeepApprovalTime {

    private final Tickets tickets;
    private final Approvals approvals;
    private final AskWhom askWhom;
    private final GrantBySilence grantBySilence;
    private final SettleApproval settleApproval;
    private final Clock clock;

    KeepApprovalTime(Tickets tickets, Approvals approvals, AskWhom askWhom, GrantBySilence grantBySilence,
            SettleApproval settleApproval, Clock clock) {
        this.tickets = tickets;
        this.approvals = approvals;
        this.askWhom = askWhom;
        this.grantBySilence = grantBySilence;
        this.settleApproval = settleApproval;
        this.clock = clock;
    }

    /** Silence grants where the house rules so; else the deputies are asked too: the holders of the next higher mandate. */
    public Uni<Void> patienceEnded(UUID approvalId) {
        return whileWaiting(approvalId, (ticket, approval) -> grantBySilence.grant(ticket, approval)
                .chain(granted -> granted ? Uni.createFrom().voidItem() : askDeputies(approval)));
    }

    private Uni<Void> askDeputies(Approval approval) {
        return askWhom.next(approval)
                .chain(more -> approval.askedToo(more, clock.instant()).map(approvals::save)
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    public Uni<Void> expiryDue(UUID approvalId) {
        return whileWaiting(approvalId, (ticket, approval) -> {
            var now = clock.instant();
            ticket.moreExpired(approvalId, now);
            return settleApproval.settle(approvalId, Settlement.expired(now)).chain(() -> tickets.save(ticket));
        });
    }

    private Uni<Void> whileWaiting(UUID approvalId, BiFunction<Ticket, Approval, Uni<Void>> then) {
        return approvals.ticketOf(approvalId)
                .chain(tickets::locked)
                .chain(ticket -> approvals.get(approvalId)
                        .chain(stored -> stored.approval().isWaiting() ? then.apply(ticket, stored.approval())
                                : Uni.createFrom().voidItem()));
    }
}
