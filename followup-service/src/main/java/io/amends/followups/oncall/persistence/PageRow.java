package io.amends.followups.oncall.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.domain.Page;
import io.amends.followups.oncall.domain.Reason;
import io.amends.followups.timer.domain.TicketId;

/** Written by statements only, as the database says what time it is. */
@Entity
@Table(name = "page")
class PageRow {

    @Id
    UUID id;
    @Column(name = "ticket_id")
    UUID ticketId;
    String reason;
    @Column(name = "raised_at")
    Instant raisedAt;
    int round;
    String state;
    @Column(name = "acknowledged_by")
    @Nullable
    String acknowledgedBy;
    @Column(name = "settled_at")
    @Nullable
    Instant settledAt;

    protected PageRow() {
        // for Hibernate
    }

    Page page(List<PageStepRow> steps) {
        var settled = settledAt == null ? null : new Page.Settled(acknowledgedBy, settledAt);
        return new Page(id, new TicketId(ticketId), Reason.valueOf(reason), raisedAt, round,
                steps.stream().filter(step -> step.pageId.equals(id)).map(PageStepRow::step).toList(), settled);
    }
}
