package io.amends.tickets.audit.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.audit.application.Read;
import io.amends.tickets.audit.application.Read.Glass;
import io.amends.tickets.audit.application.Reads.KeptRead;

/** A row of table {@code read_audit}; whether somebody broke the glass is asked together with the ticket. */
@Entity
@Table(name = "read_audit")
class ReadRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;
    Instant at;
    String personId;
    String personName;
    UUID ticketId;
    String relation;
    @Nullable
    String reason;
    @Nullable
    Instant validUntil;

    KeptRead kept() {
        return new KeptRead(id, read());
    }

    Read read() {
        return new Read(at, personId, personName, ticketId, relation,
                reason == null || validUntil == null ? null : new Glass(reason, validUntil));
    }
}
