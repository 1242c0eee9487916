package io.amends.tickets.ticket.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.Asker;
import io.amends.tickets.ticket.domain.Cause;
import io.amends.tickets.ticket.domain.Kind;
import io.amends.tickets.ticket.domain.Priority;
import io.amends.tickets.ticket.domain.ReturnMessage;
import io.amends.tickets.ticket.domain.Stage;
import io.amends.tickets.ticket.domain.Verdict.Opinion;
import io.amends.tickets.ticket.domain.Visibility;

/** A row of table {@code ticket}; {@link TicketMapping} knows what it means. */
@Entity
@Table(name = "ticket")
class TicketRow {

    @Id
    UUID id;
    @Version
    int version;
    UUID contactId;
    UUID conversationId;
    String network;
    @Enumerated(EnumType.STRING)
    Kind kind;
    @Enumerated(EnumType.STRING)
    Asker asker;
    @Enumerated(EnumType.STRING)
    Visibility visibility;
    String openingText;
    @Nullable
    String language;
    Instant openedAt;
    @Enumerated(EnumType.STRING)
    Stage stage;
    int attempt;
    @Enumerated(EnumType.STRING)
    Priority priority;
    @Nullable
    String sponsorId;
    @Nullable
    String sponsorName;
    @Nullable
    Instant sponsorSince;
    Instant lastCustomerMessageAt;
    @Nullable
    Instant firstRespondedAt;
    boolean firstResponseOverdue;
    @Nullable
    Instant attentionDue;
    @Nullable
    String customerNumber;
    @Nullable
    String returnText;
    @Enumerated(EnumType.STRING)
    ReturnMessage.@Nullable State returnState;
    @Nullable
    Integer returnAttempt;
    @Nullable
    Instant returnConfirmedAt;
    @Nullable
    Instant questionSentAt;
    @Nullable
    @Enumerated(EnumType.STRING)
    Opinion lastOpinion;
    @Nullable
    UUID topUpId;
    @Nullable
    Instant topUpRequestedAt;
    boolean topUpDenied;
    int actions;
    /** Ids, with commas between. */
    String solvers;
    @Nullable
    Instant endedAt;
    @Nullable
    UUID endedEvidence;
    @Nullable
    String endedById;
    @Nullable
    String endedByName;
    @Nullable
    String endedReason;
    int othersLikeThis;
    /** Absent once it has ended. */
    @Nullable
    @Enumerated(EnumType.STRING)
    Cause waitingFor;
    /** Absent of what was opened before waiting was measured. */
    @Nullable
    Instant waitingSince;
    long waitedAnalyseMs;
    long waitedApprovalMs;
    long waitedExecuteMs;
    long waitedCustomerMs;
    boolean customerAsked;
    int hops;
    /** Ids, with commas between. */
    String touchedBy;
}
