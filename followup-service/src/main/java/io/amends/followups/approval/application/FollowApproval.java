package io.amends.followups.approval.application;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.approval.domain.ApprovalClock;
import io.amends.followups.approval.domain.ApprovalPolicy;
import io.amends.followups.timer.application.KeepToPlan;
import io.amends.followups.timer.domain.TicketId;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Approval was asked for, or is no longer waited for: its timers are set, or fall. */
@ApplicationScoped
public class FollowApproval {

    private final ApprovalClocks clocks;
    private final ApprovalPolicy policy;
    private final KeepToPlan keepToPlan;

    FollowApproval(ApprovalClocks clocks, ApprovalPolicy policy, KeepToPlan keepToPlan) {
        this.clocks = clocks;
        this.policy = policy;
        this.keepToPlan = keepToPlan;
    }

    @WithTransaction
    public Uni<Void> requested(Request request, Instant answerableAt) {
        return follow(request, clock -> clock.requested(answerableAt));
    }

    @WithTransaction
    public Uni<Void> settled(Request request, Instant at) {
        return follow(request, clock -> clock.settled(at));
    }

    private Uni<Void> follow(Request request, UnaryOperator<ApprovalClock> fact) {
        return clocks.locked(request.approval(), request.ticket(), request.attempt())
                .map(fact)
                .call(clocks::save)
                .chain(clock -> keepToPlan.keep(clock.ticket(), clock.approval(), policy.plan(clock)));
    }

    /** Which request of which attempt at a ticket. */
    public record Request(UUID approval, TicketId ticket, int attempt) {
    }
}
