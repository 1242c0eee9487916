package io.amends.tickets.remedy.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.application.GivenRemedy;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Parameters;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyState;
import io.amends.tickets.remedy.domain.RemedyType;

@Entity
@Table(name = "remedy")
class RemedyRow {

    @Id
    UUID id;
    UUID ticketId;
    int attempt;
    @Convert(converter = RemedyTypeColumn.class)
    RemedyType type;
    @Nullable
    Long amountMinor;
    @Nullable
    String currency;
    String parameters;
    int toolVersion;
    @Nullable
    UUID undoes;
    @Nullable
    String customerNumber;
    String because;
    String decidedBy;
    String deciderName;
    Instant decidedAt;
    UUID mandateId;
    int mandateVersion;
    @Enumerated(EnumType.STRING)
    RemedyState state;
    String executor;
    boolean sent;
    @Nullable
    String reason;
    @Nullable
    String reference;
    @Nullable
    Instant executedAt;
    @Nullable
    Instant readBackAt;
    @Nullable
    Instant strandedAt;

    static RemedyRow of(DecidedRemedy remedy, String executor) {
        var row = new RemedyRow();
        var amount = remedy.remedy().amount();
        row.id = remedy.id();
        row.ticketId = remedy.ticketId();
        row.attempt = remedy.attempt();
        row.type = remedy.remedy().type();
        row.amountMinor = amount == null ? null : Long.valueOf(amount.minor());
        row.currency = amount == null ? null : amount.currency();
        row.parameters = remedy.remedy().parameters().json();
        row.toolVersion = remedy.toolVersion();
        row.undoes = remedy.undoes();
        row.customerNumber = remedy.customerNumber();
        row.because = remedy.because();
        row.decidedBy = remedy.decidedBy();
        row.deciderName = remedy.deciderName();
        row.decidedAt = remedy.decidedAt();
        row.mandateId = remedy.mandateId();
        row.mandateVersion = remedy.mandateVersion();
        row.state = remedy.state();
        row.executor = executor;
        row.reason = remedy.reason();
        row.reference = remedy.reference();
        row.executedAt = remedy.executedAt();
        row.readBackAt = remedy.readBackAt();
        return row;
    }

    GivenRemedy given() {
        return new GivenRemedy(remedy(), executor, strandedAt);
    }

    DecidedRemedy remedy() {
        var amount = amountMinor == null || currency == null ? null : new Money(amountMinor, currency);
        return new DecidedRemedy(id, ticketId, attempt, new Remedy(type, amount, new Parameters(parameters)),
                toolVersion, undoes, customerNumber, because, decidedBy,
                deciderName, decidedAt, mandateId, mandateVersion, state, reason, reference, executedAt, readBackAt);
    }
}
