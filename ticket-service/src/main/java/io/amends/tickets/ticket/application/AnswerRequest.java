package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Ids;
import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.tickets.approval.application.ApprovalFigures;
import io.amends.tickets.approval.application.Approvals;
import io.amends.tickets.approval.application.SettleApproval;
import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.Objection;
import io.amends.tickets.approval.domain.Party;
import io.amends.tickets.approval.domain.Settlement;
import io.amends.tickets.approval.domain.Subject;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.mandate.application.RuleAtCommit;
import io.amends.tickets.mandate.application.Ruled;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Decision;
import io.amends.tickets.ticket.domain.Ticket;
import io.smallrye.mutiny.Uni;

/**
 * Yes or no to what somebody asked for above her mandate (B8). A yes is ruled on again by the mandate of the one who says it,
 * and orders the remedy, all in one transaction: that of the idempotency key. Locks the ticket first, which also keeps two
 * answers apart.
 */
@ApplicationScoped
public class AnswerRequest {

    private final Tickets tickets;
    private final Approvals approvals;
    private final SettleApproval settleApproval;
    private final RuleAtCommit ruleAtCommit;
    private final CarryOutDecision carryOut;
    private final Ids ids;
    private final Clock clock;

    AnswerRequest(Tickets tickets, Approvals approvals, SettleApproval settleApproval, RuleAtCommit ruleAtCommit,
            CarryOutDecision carryOut, Ids ids, Clock clock) {
        this.tickets = tickets;
        this.approvals = approvals;
        this.settleApproval = settleApproval;
        this.ruleAtCommit = ruleAtCommit;
        this.carryOut = carryOut;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Void> grant(UUID approvalId, Person approver) {
        return held(approvalId, (ticket, approval) -> {
            requireNoObjection(ticket, approval, approver);
            return ruleAtCommit.rule(approver, Affairs.of(ticket.snapshot()), approval.subject().remedy())
                    .chain(ruled -> grant(ticket, approval, ruled));
        });
    }

    /** @param words why, if they say */
    public Uni<Void> refuse(UUID approvalId, Person approver, @Nullable String words) {
        return held(approvalId, (ticket, approval) -> {
            requireNoObjection(ticket, approval, approver);
            var now = clock.instant();
            ticket.moreRefused(approvalId, new Colleague(approver.id(), approver.name()), now);
            return settleApproval.settle(approvalId, Settlement.refused(party(approver), words, now))
                    .chain(() -> tickets.save(ticket));
        });
    }

    /** The asker takes it back. */
    public Uni<Void> withdraw(UUID approvalId, Person asker) {
        return held(approvalId, (ticket, approval) -> {
            if (!approval.asker().id().equals(asker.id())) {
                throw new Refused(404, "no-such-approval");
            }
            if (!approval.isWaiting()) {
                throw new CannotAnswer(approval.objection(asker.id(), asker.roles()).orElseThrow(), approval);
            }
            ticket.withdrawRequest(new Colleague(asker.id(), asker.name()), clock.instant());
            return tickets.save(ticket);
        });
    }

    private Uni<Void> held(UUID approvalId, BiFunction<Ticket, Approval, Uni<Void>> answer) {
        return approvals.ticketOf(approvalId)
                .chain(tickets::locked)
                .chain(ticket -> approvals.get(approvalId).chain(stored -> answer.apply(ticket, stored.approval())));
    }

    // What changes a subject voids its request at once; that both are told apart here is for what nobody thought of.
    private static void requireNoObjection(Ticket ticket, Approval approval, Person approver) {
        if (!approval.asker().id().equals(approver.id()) && !approval.isAskedOf(approver.id(), approver.roles())) {
            throw new Refused(404, "no-such-approval"); // not theirs to know (A13)
        }
        approval.objection(approver.id(), approver.roles()).ifPresent(objection -> {
            throw new CannotAnswer(objection, approval);
        });
        var snapshot = ticket.snapshot();
        if (approval.changed(snapshot.attempt(), snapshot.customerNumber()).isPresent()) {
            throw new CannotAnswer(Objection.VOID, approval);
        }
    }

    private Uni<Void> grant(Ticket ticket, Approval approval, Ruled ruled) {
        var within = within(approval, ruled);
        var approver = ruled.person();
        var by = new Colleague(approver.id(), approver.name());
        var now = clock.instant();
        var decision = new Decision(ids.fresh(), ids.fresh(), approval.subject().remedy(), approval.because(), by, null);
        ticket.moreGranted(approval.id(), decision, within, by, now);
        return settleApproval.granted(approval, Settlement.granted(party(approver), decision.remedyId(), now))
                .chain(() -> carryOut.carryOut(ticket, decision, within.mandate()))
                .chain(() -> ruleAtCommit.record(ruled, within, decision.remedyId(), LogKind.APPROVAL_GRANTED,
                        ApprovalFigures.of(approval)));
    }

    // One decision was split in two; the mandate must allow it as one, too.
    private static WithinMandate within(Approval approval, Ruled ruled) {
        var subject = approval.subject();
        if (!(ruled.ruling() instanceof WithinMandate within)) {
            throw new AboveYourMandate(ruled);
        }
        if (!covers(within, subject)) {
            throw new AboveYourMandate(Ruled.of(ruled.person(), ruled.affair(), ruled.authority(),
                    subject.remedy().of(subject.total())));
        }
        return within;
    }

    static boolean covers(WithinMandate within, Subject subject) {
        return within.mandate().within().perDecision().compareTo(subject.total()) >= 0;
    }

    private static Party party(Person person) {
        return new Party(person.id(), person.name());
    }
}
