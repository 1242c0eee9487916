package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Ids;
import io.amends.foundation.identity.Person;
import io.amends.tickets.approval.application.ApprovalConfig;
import io.amends.tickets.approval.application.ApprovalFigures;
import io.amends.tickets.approval.application.SettleApproval;
import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.Settlement;
import io.amends.tickets.approval.domain.SilencePolicy;
import io.amends.tickets.decisionlog.application.DecisionLog;
import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.mandate.application.Budgets;
import io.amends.tickets.mandate.application.RuleAtCommit;
import io.amends.tickets.mandate.application.Ruled;
import io.amends.tickets.mandate.application.RulingFigures;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Decision;
import io.amends.tickets.ticket.domain.Ticket;
import io.smallrye.mutiny.Uni;

/**
 * Whoever was asked has been silent, and for so little the house takes that for a yes (B20): off unless configured. Ruled at
 * commit by the mandate of the one who was asked first, and counted against their budget of the day, be they one or all who
 * have the role; the decision is the asker's, and the log says that silence granted it.
 */
@ApplicationScoped
class GrantBySilence {

    private final RuleAtCommit ruleAtCommit;
    private final CarryOutDecision carryOut;
    private final SettleApproval settleApproval;
    private final Budgets budgets;
    private final DecisionLog log;
    private final SilencePolicy policy;
    private final Ids ids;
    private final Clock clock;

    GrantBySilence(RuleAtCommit ruleAtCommit, CarryOutDecision carryOut, SettleApproval settleApproval, Budgets budgets,
            DecisionLog log, ApprovalConfig config, Ids ids, Clock clock) {
        this.ruleAtCommit = ruleAtCommit;
        this.carryOut = carryOut;
        this.settleApproval = settleApproval;
        this.budgets = budgets;
        this.log = log;
        this.policy = SilencePolicy.of(config.silenceGrants().orElse(List.of()));
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether it did. */
    Uni<Boolean> grant(Ticket ticket, Approval approval) {
        if (!policy.grants(approval.subject().amount())) {
            return Uni.createFrom().item(false);
        }
        return ruleAtCommit.rule(askedFirst(approval), Affairs.of(ticket.snapshot()), approval.subject().remedy())
                .chain(ruled -> ruled.ruling() instanceof WithinMandate within
                        && AnswerRequest.covers(within, approval.subject())
                                ? grant(ticket, approval, ruled, within).replaceWith(true)
                                : Uni.createFrom().item(false));
    }

    // The holder and nothing else of them: of a role just the role, whose silence has a budget of its own.
    private static Person askedFirst(Approval approval) {
        Holder holder = approval.asked().getFirst().holder();
        return holder.isPerson() ? new Person(holder.name(), holder.name(), Set.of())
                : new Person("role " + holder.name(), holder.name(), Set.of(holder.name()));
    }

    private Uni<Void> grant(Ticket ticket, Approval approval, Ruled ruled, WithinMandate within) {
        var now = clock.instant();
        var asker = new Colleague(approval.asker().id(), approval.asker().name());
        var decision = new Decision(ids.fresh(), ids.fresh(), approval.subject().remedy(), approval.because(), asker, null);
        ticket.moreGranted(approval.id(), decision, within, null, now);
        return settleApproval.granted(approval, Settlement.granted(null, decision.remedyId(), now))
                .chain(() -> carryOut.carryOut(ticket, decision, within.mandate()))
                .chain(() -> budgets.charge(decision.remedyId(), ruled.person().id()))
                .chain(() -> log.add(entry(approval, ruled, within, decision)));
    }

    private static LogEntry entry(Approval approval, Ruled ruled, WithinMandate within, Decision decision) {
        var details = new LinkedHashMap<>(ApprovalFigures.of(approval));
        details.putAll(RulingFigures.of(ruled));
        return LogEntry.of(LogKind.SILENCE_GRANTED, decision.by().id(), decision.by().name())
                .onTicket(approval.subject().ticketId())
                .about(decision.remedy(), decision.remedyId())
                .by(within.mandate().id(), within.mandate().version())
                .with(details);
    }
}
