package io.amends.tickets.approval.persistence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.approval.application.Approvals.Stored;
import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.ApprovalState;
import io.amends.tickets.approval.domain.Asked;
import io.amends.tickets.approval.domain.Party;
import io.amends.tickets.approval.domain.Settlement;
import io.amends.tickets.approval.domain.Subject;
import io.amends.tickets.approval.domain.VoidReason;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Parameters;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyType;
import io.amends.tickets.remedy.persistence.RemedyTypeColumn;

@Entity
@Table(name = "approval")
class ApprovalRow {

    @Id
    UUID id;
    @Version
    int version;
    UUID ticketId;
    int attempt;
    @Convert(converter = RemedyTypeColumn.class)
    RemedyType remedy;
    String parameters;
    long amountMinor;
    long totalMinor;
    String currency;
    String customerNumber;
    String askerId;
    String askerName;
    String because;
    Instant requestedAt;
    Instant answerableAt;
    @Enumerated(EnumType.STRING)
    ApprovalState state;
    @Nullable
    Instant settledAt;
    @Nullable
    String settledBy;
    @Nullable
    String settledByName;
    @Nullable
    String words;
    @Nullable
    @Enumerated(EnumType.STRING)
    VoidReason voidReason;
    @Nullable
    UUID remedyId;
    /** Since when more were asked than at first; it also makes that a change of the row. */
    @Nullable
    Instant deputyAskedAt;

    static ApprovalRow of(Approval approval) {
        var row = new ApprovalRow();
        var subject = approval.subject();
        row.id = approval.id();
        row.ticketId = subject.ticketId();
        row.attempt = subject.attempt();
        row.remedy = subject.remedy().type();
        row.parameters = subject.remedy().parameters().json();
        row.amountMinor = subject.amount().minor();
        row.totalMinor = subject.total().minor();
        row.currency = subject.total().currency();
        row.customerNumber = subject.customerNumber();
        row.askerId = approval.asker().id();
        row.askerName = approval.asker().name();
        row.because = approval.because();
        row.requestedAt = approval.requestedAt();
        row.answerableAt = approval.answerableAt();
        row.take(approval);
        return row;
    }

    void take(Approval approval) {
        state = approval.state();
        deputyAskedAt = approval.asked().stream().map(Asked::since).filter(approval.requestedAt()::isBefore)
                .max(Instant::compareTo).orElse(null);
        if (approval.settlement() instanceof Settlement how) {
            settledAt = how.at();
            settledBy = how.by() == null ? null : how.by().id();
            settledByName = how.by() == null ? null : how.by().name();
            words = how.words();
            voidReason = how.reason();
            remedyId = how.remedyId();
        }
    }

    Stored stored(List<Asked> asked, Map<String, String> names) {
        var subject = new Subject(ticketId, attempt,
                new Remedy(remedy, new Money(amountMinor, currency), new Parameters(parameters)),
                new Money(totalMinor, currency), customerNumber);
        return new Stored(new Approval(id, subject, new Party(askerId, askerName), because, asked, requestedAt, answerableAt,
                settlement()), version, names);
    }

    private @Nullable Settlement settlement() {
        return settledAt == null ? null
                : new Settlement(state, settledAt,
                        settledBy == null ? null : new Party(settledBy, requireNonNull(settledByName)), words, voidReason,
                        remedyId);
    }
}
