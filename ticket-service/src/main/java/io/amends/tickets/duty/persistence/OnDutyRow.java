package io.amends.tickets.duty.persistence;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** The one row of table {@code on_duty}; what a person may read is asked together with it. */
@Entity
@Table(name = "on_duty")
class OnDutyRow {

    @Id
    short id;
    @Nullable
    String personId;
    @Nullable
    Instant until;
    Instant changedAt;
}
