package io.amends.followups.approval.application;

import java.util.UUID;

import io.amends.followups.approval.domain.ApprovalClock;
import io.amends.followups.timer.domain.TicketId;
import io.smallrye.mutiny.Uni;

/** What is known of each request for approval. */
public interface ApprovalClocks {

    /** The clock of a request, blank when nothing was heard of it; nobody else moves it until the transaction ends. */
    Uni<ApprovalClock> locked(UUID approval, TicketId ticket, int attempt);

    Uni<Void> save(ApprovalClock clock);
}
