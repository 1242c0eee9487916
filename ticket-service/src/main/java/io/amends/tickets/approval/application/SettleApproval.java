package io.amends.tickets.approval.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.Party;
import io.amends.tickets.approval.domain.Settlement;
import io.amends.tickets.approval.domain.VoidReason;
import io.amends.tickets.decisionlog.application.DecisionLog;
import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.smallrye.mutiny.Uni;

/** Brings a request to its end and keeps that in the decision log, in the transaction of what settles it. */
@ApplicationScoped
public class SettleApproval {

    private static final Party THE_HOUSE = new Party("amends", "Amends");

    private final Approvals approvals;
    private final DecisionLog log;

    SettleApproval(Approvals approvals, DecisionLog log) {
        this.approvals = approvals;
        this.log = log;
    }

    /** Nothing happens to a request that is settled already. */
    public Uni<Void> settle(UUID id, Settlement how) {
        return approvals.get(id)
                .chain(stored -> stored.approval().settled(how)
                        .map(settled -> approvals.save(settled).chain(() -> log.add(entry(settled, how))))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** It is granted; the decision that follows keeps its own entry, with the ruling that it stands on. */
    public Uni<Void> granted(Approval approval, Settlement how) {
        return approval.settled(how).map(approvals::save)
                .orElseThrow(() -> new IllegalStateException("Granted although it is settled: " + approval));
    }

    private static LogEntry entry(Approval approval, Settlement how) {
        var by = how.by() != null ? how.by() : how.reason() == VoidReason.WITHDRAWN ? approval.asker() : THE_HOUSE;
        var details = new LinkedHashMap<String, Object>(ApprovalFigures.of(approval));
        if (how.reason() != null) {
            details.put("reason", how.reason());
        }
        return LogEntry.of(kind(how), by.id(), by.name())
                .onTicket(approval.subject().ticketId())
                .about(approval.subject().remedy(), null)
                .with(Map.copyOf(details));
    }

    private static LogKind kind(Settlement how) {
        return switch (how.as()) {
            case REFUSED -> LogKind.APPROVAL_REFUSED;
            case EXPIRED -> LogKind.APPROVAL_EXPIRED;
            case VOID -> LogKind.APPROVAL_VOID;
            case GRANTED, REQUESTED -> throw new IllegalArgumentException("A grant keeps its entry with its ruling");
        };
    }
}
