package io.amends.tickets.approval.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.amends.tickets.approval.domain.Asked;
import io.amends.tickets.mandate.domain.Holder;

/** One of those who were asked; who may read a ticket is asked together with it. */
@Entity
@Table(name = "approval_asked")
class ApprovalAskedRow {

    @Id
    UUID id;
    UUID approvalId;
    @Enumerated(EnumType.STRING)
    Holder.Kind holderKind;
    String holder;
    Instant since;

    static ApprovalAskedRow of(UUID id, UUID approval, Asked asked) {
        var row = new ApprovalAskedRow();
        row.id = id;
        row.approvalId = approval;
        row.holderKind = asked.holder().kind();
        row.holder = asked.holder().name();
        row.since = asked.since();
        return row;
    }

    Asked asked() {
        return new Asked(new Holder(holderKind, holder), since);
    }
}
